// SPDX-License-Identifier: MIT
// A tag for the twin beside it.
// Rust: E0373  Line: 1
