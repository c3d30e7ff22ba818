"""The parameters of a request: one parser each, which reads and checks only that one."""
