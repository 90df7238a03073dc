#!/usr/bin/env bash
# Versions   torch 2.14.1 (CPU), Python 3.11, Linux
# Guess      `torch.set_num_threads(n)` is a setting of the process: whoever calls it last decides for all threads. Or it is
#            one of the calling thread, and no other thread notices.
# Happens    Neither. A thread settles its number when it first asks for it or first works in parallel, and then keeps it:
#            the main thread cannot change that of a thread that has worked. A thread that only *set* a number has not
#            settled it: what another thread sets afterwards takes its place, the main thread's too. And whatever any thread
#            sets is what threads start with that are made later.
# Hurt       Whoever decodes or preprocesses in threads beside a network on a CPU: a pool whose workers set one thread each
#            makes the main thread slow (or leaves it alone, if it had worked before), and a service that lowers the number
#            for a busy hour does not reach the workers that are there. In this project: `predict` gives each batch a thread
#            of its own; the number is asked before it is set, and set back in a thread that ends (`base.devices`).
# Seen       main sets 2, a thread sets 1:                    main 1
#            main sets 2 and asks, a thread sets 1:           main 2
#            a worker has worked with 2, main sets 1:         worker 2, a new thread 1
# Source     pytorch/pytorch: pull requests 37461 and 60185 (the number of a thread is initialised at its first use)
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install -q --disable-pip-version-check torch==2.14.1 numpy
cat > "$folder/show.py" <<'PY'
import queue
import sys
import threading
import torch

def in_new_thread(work):
    "What work returns in a thread of its own"
    answer = queue.Queue()
    thread = threading.Thread(target=lambda: answer.put(work()))
    thread.start()
    thread.join()
    return answer.get()

def set_only():
    torch.set_num_threads(2)
    in_new_thread(lambda: torch.set_num_threads(1))
    return torch.get_num_threads()

def set_and_asked():
    torch.set_num_threads(2)
    torch.get_num_threads()
    in_new_thread(lambda: torch.set_num_threads(1))
    return torch.get_num_threads()

def worker_stays():
    work, answer = queue.Queue(), queue.Queue()
    def serve():
        while task := work.get():
            answer.put(task())
    threading.Thread(target=serve, daemon=True).start()
    torch.set_num_threads(2)
    torch.get_num_threads()
    work.put(lambda: torch.rand(400, 400).mm(torch.rand(400, 400)).sum() is not None)
    answer.get()
    torch.set_num_threads(1)
    work.put(torch.get_num_threads)
    return answer.get(), in_new_thread(torch.get_num_threads)

print(dict(set_only=set_only, set_and_asked=set_and_asked, worker_stays=worker_stays)[sys.argv[1]]())
PY
show() { env -u OMP_NUM_THREADS -u MKL_NUM_THREADS "$folder/venv/bin/python" "$folder/show.py" "$1"; }
first=$(show set_only); second=$(show set_and_asked); third=$(show worker_stays)
echo "main sets 2, a thread sets 1:                    main $first"
echo "main sets 2 and asks, a thread sets 1:           main $second"
echo "a worker has worked with 2, main sets 1:         (worker, a new thread) = $third"
test "$first" = 1 && test "$second" = 2 && test "$third" = "(2, 1)" || { echo 'this behaviour has changed'; exit 1; }
