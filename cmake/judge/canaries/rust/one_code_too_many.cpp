// SPDX-License-Identifier: MIT
// A tag for the twin beside it.
// Rust: E0373, E0382  Line: 1
