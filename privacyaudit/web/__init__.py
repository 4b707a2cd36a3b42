"""The guided pages, on this machine only: nothing here can be reached from another one."""
