# SPDX-License-Identifier: MIT
"""Clang's own bindings for Python: the package python3-clang-22 on Debian, `libclang` elsewhere."""
import glob
import sys


def load() -> str:
    """Why there is no libclang; empty if there is."""
    try:
        import clang.cindex  # noqa: F401  pylint: disable=unused-import
    except ImportError:
        sys.path += ["/usr/lib/python3/dist-packages"] + sorted(glob.glob("/usr/lib/llvm-*/lib/python3*/*-packages"), reverse=True)
        try:
            import clang.cindex  # noqa: F401  pylint: disable=unused-import
        except ImportError:
            return "Clang's bindings for Python are not installed (Debian: python3-clang-22; others: pip's libclang)"
    from clang.cindex import Config, LibclangError, conf
    if not Config.loaded and not Config.library_file:
        found = sorted(glob.glob("/usr/lib/llvm-*/lib/libclang.so*") + glob.glob("/usr/lib/llvm-*/lib/libclang-*.so*"),
                       key=lambda path: int(path.split("llvm-")[1].split("/")[0]), reverse=True)
        if found:
            Config.set_library_file(found[0])
    try:
        conf.lib.clang_getCursorUnaryOperatorKind  # pylint: disable=pointless-statement
    except (LibclangError, AttributeError) as error:
        return f"libclang 17 or newer is needed: {error}"
    return ""
