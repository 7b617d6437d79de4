"""One file per library, with the same names: ``PACKAGES``, ``NOTE`` and the workloads of ``bench.cases``."""
