// SPDX-License-Identifier: MIT
// No tag.
