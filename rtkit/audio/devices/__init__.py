"""Microphones and loudspeakers of this machine, by PortAudio (extra ``audio``)."""
