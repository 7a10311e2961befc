// SPDX-License-Identifier: MIT
#include "two_in_one_place.hpp"
int main() {
    two(3);
}
