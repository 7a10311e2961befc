// SPDX-License-Identifier: MIT
// A worker expects a std::stop_token, as with std::jthread.
// Rust: E0593  Line: 1  Breaks: nothing
// spawn passes only the arguments that it is given, so there is none to pass. Rust: the closure takes too many
// arguments. Fix: pass one.
#include <fearless/fearless.hpp>

#include <stop_token>

int main() {
    std::stop_source source;
#if PITFALL
    auto worker = fearless::spawn([](std::stop_token stop) { return stop.stop_requested() ? 1 : 0; });
    // expected-error@-1 {{not_callable__a_worker_is_called_with_its_own_copies}}
#else
    auto worker = fearless::spawn([](std::stop_token stop) { return stop.stop_requested() ? 1 : 0; }, source.get_token());
#endif
    return std::move(worker).join() ? 0 : 1;
}
