// SPDX-License-Identifier: MIT
// canary: refused for another reason
fn main() {
    #[cfg(pitfall)]
    compile_error!("not the documented reason");
}
