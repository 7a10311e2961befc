// SPDX-License-Identifier: MIT
// A global Mutex holds an Rc.
// Rust: E0277  Line: 1  Breaks: data race, double free  Rule: CP.2, CP.50
// The lock protects this Rc, not the copies that are outside the lock and change the same plain count. Rust: a static
// must be Sync. Fix: an Arc in it.
#include <fearless/fearless.hpp>

#if PITFALL
fearless::Mutex<fearless::Rc<int>> shared{fearless::Rc{42}};
// gcc-error@-1 {{E0277_not_Send__it_would_go_to_other_threads_and_may_not__use_Arc_for_Rc}}
// clang-error@-2 {{it would go to other threads, and shares without synchronisation; use Arc for Rc, and for what took Send back find out why [E0277]}}
#else
fearless::Mutex<fearless::Arc<int>> shared{fearless::Arc{42}};
#endif

int main() { return shared.is_poisoned() ? 1 : 0; }
