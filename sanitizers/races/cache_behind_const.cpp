// SPDX-License-Identifier: MIT
// Reading is safe from many threads, if const means it. The mutant's const function fills a mutable cache.
// Breaks: data race  Rule: CP.2
// Report: tsan {{data race}}
#include <utility>

#include "../rendezvous.hpp"

class Circle {
public:
#if MUTANT
    double area() const {
        if (area_ == 0) area_ = 3.0; // race: here
        return area_;
    }

private:
    mutable double area_ = 0;
#else
    double area() const { return area_; }

private:
    double area_ = 3.0;
#endif
};
template <>
inline constexpr bool fearless::unsafe_send<Circle> = true;
template <>
inline constexpr bool fearless::unsafe_sync<Circle> = true; // false for the mutant

int main() {
    const fearless::Arc<Circle> circle{std::in_place};
    auto worker = fearless::spawn(
        [](fearless::Arc<Circle> mine) {
            const rendezvous::Turn first{1};
            return mine->area();
        },
        circle);
    {
        const rendezvous::Turn second{2};
        (void)circle->area();
    }
    return *std::move(worker).join() > 2.0 ? 0 : 1;
}
