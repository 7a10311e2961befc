# shellcheck shell=sh
# Prints as the compiler does in whose place a fake compiler stands: what is coloured is a diagnostic. Usage, in a fake:
#   . "$(dirname "$0")/say.sh"; error "$case" 7 "static assertion failed: the reason"; unlocated "unknown option"; count 1
style=plain
for word in "$@"; do
    case $word in
    -fdiagnostics-color=always) style=gcc ;;
    -fcolor-diagnostics) style=clang ;;
    --use-color) style=tidy ;;
    esac
    case $word in *.cpp) case=$word ;; esac
done
locus=$(printf '%s' "${GCC_COLORS:-}" | sed 's/.*:locus=\([0-9]*\):.*/\1/')
red=$(printf '%s' "${GCC_COLORS:-}" | sed 's/^error=\([0-9]*\):.*/\1/')
error() {
    case $style in
    gcc) printf '\033[%sm\033[K%s:%s:5:\033[m\033[K \033[%sm\033[Kerror: \033[m\033[K%s\n' "$locus" "$1" "$2" "$red" "$3" >&2 ;;
    clang | tidy) printf '\033[1m%s:%s:5: \033[0m\033[0;1;31merror: \033[0m\033[1m%s\033[0m\n' "$1" "$2" "$3" >&2 ;;
    *) printf '%s:%s:5: error: %s\n' "$1" "$2" "$3" >&2 ;;
    esac
}
unlocated() {
    case $style in
    gcc) printf '\033[%sm\033[Kcc1plus:\033[m\033[K \033[%sm\033[Kerror: \033[m\033[K%s\n' "$locus" "$red" "$1" >&2 ;;
    *) printf '\033[0;1;31merror: \033[0m\033[1m%s\033[0m\n' "$1" >&2 ;;
    esac
}
count() { [ "$style" != clang ] || echo "$1 error$([ "$1" = 1 ] || echo s) generated." >&2; }
