// SPDX-License-Identifier: MIT
// Another library: it accepts gone() and has no extra().
#pragma once
void gone();
void here();
