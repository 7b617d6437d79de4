"""What stands between an API's methods and a program: typed answers, tools, whole streams, waiting.

Pure parts are modules here; what waits is written in ``_async`` and generated into ``_sync``.
"""
