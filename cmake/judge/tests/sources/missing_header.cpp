// SPDX-License-Identifier: MIT
#include "there_is_no_such_header.hpp"
int main() {}
