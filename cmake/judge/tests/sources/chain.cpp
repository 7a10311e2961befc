// SPDX-License-Identifier: MIT
#include "chain.hpp"
int main() {
    outer(3);
}
