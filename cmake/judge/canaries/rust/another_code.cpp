// SPDX-License-Identifier: MIT
// A tag for the twin beside it.
// Rust: E0382  Line: 1
