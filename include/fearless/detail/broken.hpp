// SPDX-License-Identifier: MIT
// A callable whose body has an error: the compiler has reported it, and one mistake is one error, so nothing that is
// called with it reports another.
//
// Proof obligations. `HasBrokenBody` holds only after an error: the callable is chosen for these arguments, and yet it
// is not callable, which is so only if its return type could not be deduced from its body. It is found without looking
// into the body again: beside an operator() that is better in its object (not const) and worse in its arguments, a
// viable one is ambiguous, and one that is not viable leaves the other alone. Only a closure is asked, which has one
// operator(), and with arguments that it may take by value. Were an error missed all the same, the linker reports it.
#pragma once

#include <fearless/detail/names.hpp>

#include <string_view>
#include <type_traits>
#include <utility>

namespace fearless::detail {

struct Anything {
    template <class T>
    Anything(T&&) noexcept; // NOLINT: implicit on purpose; declared, never defined
};
template <class>
using AnythingFor = Anything;

struct HasOneToo {
    void operator()();
};
template <class F>
struct Both : F, HasOneToo {};
// One at least; where there are two, none can be named.
template <class F>
concept HasCallOperator = std::is_class_v<F> && !std::is_final_v<F> && !requires { &Both<F>::operator(); };

template <class F, class... Args>
struct Beside : F {
    using F::operator();
    int operator()(AnythingFor<Args>...);
};
template <class F, class... Args>
concept FallsToTheOther = requires(Beside<F, Args...>& both, Args&&... args) { both(static_cast<Args&&>(args)...); };
template <class F, class... Args>
inline constexpr bool is_viable = false;
template <HasCallOperator F, class First, class... Args>
inline constexpr bool is_viable<F, First, Args...> = !FallsToTheOther<F, First, Args...>;

// One function, whose parameters say what they are, and whose return type is known.
template <class F>
concept OneFunction = std::is_pointer_v<F> || requires { &F::operator(); };

// Whether F is called with these arguments as they are. The template that would be called is looked for before its body
// is: Clang does not take one with an error for a candidate any more.
template <class F, class... Args>
consteval bool is_called() {
    if constexpr (!OneFunction<F> && is_viable<F, Args...>) return std::is_invocable_v<F, Args...>;
    else return std::is_invocable_v<F, Args...>;
}
template <class F>
inline constexpr bool is_closure = spelling<F>().find("<lambda(") != std::string_view::npos ||
                                   spelling<F>().find("(lambda at ") != std::string_view::npos;
template <class F, class... Args>
concept HasBrokenBody = is_closure<F> && !OneFunction<F> &&
                        ((std::is_lvalue_reference_v<Args> || std::is_constructible_v<Args, Args>) && ...) &&
                        is_viable<F, Args...> && !is_called<F, Args...>();

// What such a call returns: anything, so that no line after it is an error. Declared, never defined.
struct AfterAnError {
    AfterAnError join() const;
    AfterAnError detach() const;
    AfterAnError operator*() const;
    AfterAnError* operator->() const;
    template <class T>
    operator T() const; // NOLINT: implicit on purpose
    friend AfterAnError join(AfterAnError);
};
template <class L, class R>
concept OneIsAfterAnError = std::is_same_v<L, AfterAnError> || std::is_same_v<R, AfterAnError>;
#define FEARLESS_AFTER_AN_ERROR(RESULT, OPERATOR)                                                                      \
    template <class L, class R>                                                                                        \
        requires OneIsAfterAnError<L, R>                                                                               \
    RESULT operator OPERATOR(const L&, const R&);
FEARLESS_AFTER_AN_ERROR(AfterAnError, +)
FEARLESS_AFTER_AN_ERROR(AfterAnError, -)
FEARLESS_AFTER_AN_ERROR(AfterAnError, *)
FEARLESS_AFTER_AN_ERROR(AfterAnError, /)
FEARLESS_AFTER_AN_ERROR(AfterAnError, <<)
FEARLESS_AFTER_AN_ERROR(bool, ==)
FEARLESS_AFTER_AN_ERROR(bool, !=)
FEARLESS_AFTER_AN_ERROR(bool, <)
FEARLESS_AFTER_AN_ERROR(bool, >)
#undef FEARLESS_AFTER_AN_ERROR

AfterAnError this_cannot_be_called_with_these_arguments(); // declared, never defined

} // namespace fearless::detail
