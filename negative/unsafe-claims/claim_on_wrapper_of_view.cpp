// SPDX-License-Identifier: MIT
// Send is claimed for a wrapper, and the wrapper is given a view.
// Rust: E0597  Line: 1  Breaks: use after free  Rule: EXP54-CPP
// Send does not extend lifetimes: the view's string may be gone when the worker reads it. A borrow among the template
// arguments is still refused. Rust: unsafe impl<T> Send does not make T: 'static. Fix: a string.
#include <fearless/fearless.hpp>

#include <string>
#include <string_view>

template <class T>
class Wrapper {
public:
    explicit Wrapper(T value) : value_{value} {}

private:
    T value_;
};
template <class T>
inline constexpr bool fearless::unsafe_send<Wrapper<T>> = true;

int main() {
    std::string text = "text";
#if PITFALL
    auto worker = fearless::spawn([](auto) { return 0; }, Wrapper<std::string_view>{text});
    // expected-error@-1 {{E0373_E0597_E0521_the_worker_would_borrow_what_may_die_before_it}}
#else
    auto worker = fearless::spawn([](auto) { return 0; }, Wrapper<std::string>{text});
#endif
    return *std::move(worker).join();
}
