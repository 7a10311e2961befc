// SPDX-License-Identifier: MIT
static_assert(sizeof(int) == 1, "first\nsecond");
