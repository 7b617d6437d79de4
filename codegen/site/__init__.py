"""The site of the documentation: ``python -m codegen.site`` writes it into ``site/``."""
