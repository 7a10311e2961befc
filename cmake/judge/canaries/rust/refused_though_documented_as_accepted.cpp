// SPDX-License-Identifier: MIT
// A tag for the twin beside it.
// Rust: none  Line: 1
