// SPDX-License-Identifier: MIT
template <class T> concept Small = sizeof(T) == 1;
template <Small T> void only_small(T);
int main() {
    only_small(3);
}
