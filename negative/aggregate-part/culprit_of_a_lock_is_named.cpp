// SPDX-License-Identifier: MIT
// A Mutex guards a map whose values hold an Rc.
// Rust: E0277  Line: 1  Breaks: data race, double free
// The lock would hand the count to other threads. The reason names the Rc, and the way to it. Fix: Arc.
#include <fearless/fearless.hpp>

#include <map>

struct Entry {
#if PITFALL
    fearless::Rc<int> value;
#else
    fearless::Arc<int> value;
#endif
};

int main() {
    const fearless::Mutex<std::map<int, Entry>> entries{std::map<int, Entry>{}};
    // gcc-error@-1 {{<fearless::refused::type<fearless::Rc<int> >::is_at_fault, fearless::refused::in_member<1, fearless::refused::type<Entry>::itself>}}
    // clang-error@-2 {{<fearless::refused::type<fearless::Rc<int>>::is_at_fault, fearless::refused::in_member<1, fearless::refused::type<Entry>::itself>}}
    return entries.lock()->empty() ? 0 : 1;
}
