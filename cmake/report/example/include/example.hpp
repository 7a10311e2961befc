// SPDX-License-Identifier: MIT
// The subject of the example.
#pragma once
void gone() = delete;
void here();
void extra();
void nothing() = delete;
