// SPDX-License-Identifier: MIT
#[cfg(pitfall)]
use std::rc::Rc as Shared;
#[cfg(not(pitfall))]
use std::sync::Arc as Shared;
use std::sync::LazyLock;

static SHARED: LazyLock<Shared<i32>> = LazyLock::new(|| Shared::new(42));

fn main() {
    assert_eq!(**SHARED, 42);
}
