// SPDX-License-Identifier: MIT
// A tag for the twin beside it.
// Rust: lint  Line: 1
