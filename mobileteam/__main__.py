"""Run the program with `python -m mobileteam`."""

from mobileteam.cli import run

if __name__ == "__main__":
    run()
