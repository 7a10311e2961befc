// SPDX-License-Identifier: MIT
// canary: accepted, as documented
fn main() {
    #[cfg(pitfall)]
    std::mem::forget(String::new());
}
