"""The cases of tests/run_native.py."""
