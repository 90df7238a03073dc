"`python -m safe_nb`: the command line (nbs/9_app/11_command_line.ipynb)."
from .app.command_line import main

if __name__ == '__main__': raise SystemExit(main())
