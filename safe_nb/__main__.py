"`python -m safe_nb`, and the script `safe_nb`: the command line, `app.command_line`."
import sys
try: from .app.command_line import main
except KeyboardInterrupt: sys.exit(print('safe_nb: interrupted', file=sys.stderr) or 130)

if __name__ == '__main__': raise SystemExit(main())
