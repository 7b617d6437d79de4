"""The async half, and the source of the blocking one."""
