"""Lambda's Python runtime client, with a debugger in the same process.

Usage: ``debug_runtime.py PORT HANDLER``. The command line of debugpy would start a second process
for the debugger, in a session of its own, which outlives a worker that is ended.
"""

import runpy
import sys

import debugpy

debugpy.listen(("127.0.0.1", int(sys.argv.pop(1))), in_process_debug_adapter=True)
runpy.run_module("awslambdaric", run_name="__main__", alter_sys=True)
