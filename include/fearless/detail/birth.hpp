// SPDX-License-Identifier: MIT
// What a lock, a channel or a cell asks of its T when it is made: whatever is in one goes to other threads, so it must
// be Send, and Sync too where several threads see it at once. Asked by constructors, since T may be incomplete before.
#pragma once

#include <fearless/detail/attributes.hpp>
#include <fearless/detail/culprit.hpp>
#include <fearless/detail/derive.hpp>

namespace fearless {

namespace refused {
// clang-format off
template <const Named& = type<void>::itself, class...> struct E0277_E0597_it_would_hold_a_reference_pointer_or_view__which_nothing_guards_and_which_may_dangle__put_the_value_in {};
template <const Named& = type<void>::itself, class...> struct E0277_not_Send__it_would_go_to_other_threads_and_may_not__use_Arc_for_Rc {};
template <const Named& = type<void>::itself, class...> struct E0277_not_Sync__several_threads_would_read_it_at_once__use_Mutex {};
template <const Named& = type<void>::itself, class...> struct E0277_not_Send__the_type_erases_what_it_holds__use_SendFunction_or_SendBox {};
template <const Named& = type<void>::itself, class...> struct E0277_this_compiler_cannot_look_into_the_class__review_it_and_specialise_unsafe_send {};
// clang-format on
} // namespace refused

namespace detail {

// Why a T may not be put where one thread at a time has it, or several.
template <class T>
inline constexpr Why not_exclusive = verdict<Claim::send, T>;
template <class T>
inline constexpr Why not_shared = worst(verdict<Claim::send, T>, verdict<Claim::sync, T>);

// The same question of a lock or cell itself: Arc would else only say that it cannot be constructed.
template <class T>
inline constexpr Why not_born = Why::holds;

// Why a value of T may not be hidden behind a type that is Send and holds no borrow, whatever is in it.
template <class T>
inline constexpr Why not_sendable = worst(verdict<Claim::send, T>, verdict<Claim::owned, T>);

// And the way to what is at fault.
template <class T>
struct WayToExclusive : WayToFault<T, Claim::send> {};
template <class T>
struct WayToShared : WayToFault<T, Claim::send, Claim::sync> {};
template <class T>
struct WayToSendable : WayToFault<T, Claim::send, Claim::owned> {};

} // namespace detail

// Deletes FUNCTION for each reason, and says it, with what is at fault in VALUE, and the WAY to it. Value is a
// parameter of its own, so that nobody asks before the function is called. PREFIX are further template parameters, each
// with its comma. Both stand in parentheses, which keep their commas together.
#define FEARLESS_OPENED(...) __VA_ARGS__
#define FEARLESS_REFUSE_FOR(PREFIX, FUNCTION, WAY, VALUE, CONDITION, TYPE, SENTENCE)                                   \
    template <FEARLESS_OPENED PREFIX class Value = FEARLESS_OPENED VALUE,                                              \
              class Because = detail::Because<refused::TYPE, detail::WAY<Value>>>                                      \
        requires((CONDITION))                                                                                          \
    FEARLESS_OPENED FUNCTION FEARLESS_DELETE(SENTENCE);
#define FEARLESS_REFUSE_BIRTH(PREFIX, FUNCTION, WAY, VALUE, WHY, THREAD_BOUND, THREAD_BOUND_SENTENCE)                       \
    FEARLESS_REFUSE_FOR(                                                                                                    \
        PREFIX, FUNCTION, WAY, VALUE, (WHY) >= detail::Why::borrow_or_pointer,                                              \
        E0277_E0597_it_would_hold_a_reference_pointer_or_view__which_nothing_guards_and_which_may_dangle__put_the_value_in, \
        "it would hold a reference, pointer or view, which may dangle and whose target nothing guards; put the value "      \
        "itself in [E0277, E0597]")                                                                                         \
    FEARLESS_REFUSE_FOR(PREFIX, FUNCTION, WAY, VALUE, (WHY) == detail::Why::thread_bound, THREAD_BOUND,                     \
                        THREAD_BOUND_SENTENCE)                                                                              \
    FEARLESS_REFUSE_FOR(PREFIX, FUNCTION, WAY, VALUE, (WHY) == detail::Why::erased,                                         \
                        E0277_not_Send__the_type_erases_what_it_holds__use_SendFunction_or_SendBox,                         \
                        "the type hides what it holds, so nothing shows that it may go to other threads; use "              \
                        "SendFunction or SendBox [E0277]")                                                                  \
    FEARLESS_REFUSE_FOR(PREFIX, FUNCTION, WAY, VALUE, (WHY) == detail::Why::unseen,                                         \
                        E0277_this_compiler_cannot_look_into_the_class__review_it_and_specialise_unsafe_send,               \
                        "this compiler cannot look into the class, to see that it may go to other threads; review it "      \
                        "and specialise unsafe_send [E0277]")
// For what one thread has at a time.
#define FEARLESS_REFUSE_NOT_SEND(PREFIX, FUNCTION)                                                                     \
    FEARLESS_REFUSE_BIRTH(PREFIX, FUNCTION, WayToExclusive, (T), detail::not_exclusive<T>,                             \
                          E0277_not_Send__it_would_go_to_other_threads_and_may_not__use_Arc_for_Rc,                    \
                          "it would go to other threads, and shares without synchronisation; use Arc for Rc, and for " \
                          "what took Send back find out why [E0277]")
// For what several threads see at once.
#define FEARLESS_REFUSE_NOT_SHARED(PREFIX, FUNCTION)                                                                   \
    FEARLESS_REFUSE_BIRTH(PREFIX, FUNCTION, WayToShared, (T), detail::not_shared<T>,                                   \
                          E0277_not_Sync__several_threads_would_read_it_at_once__use_Mutex,                            \
                          "several threads would use it at once, and it changes without synchronisation, or may not "  \
                          "leave its thread; use Mutex for a `mutable` member, Arc for Rc [E0277]")
// For who makes a lock or cell in place.
#define FEARLESS_REFUSE_UNBORN(PREFIX, FUNCTION)                                                                       \
    FEARLESS_REFUSE_BIRTH(PREFIX, FUNCTION, WayToShared, (T), detail::not_born<T>,                                     \
                          E0277_not_Send__it_would_go_to_other_threads_and_may_not__use_Arc_for_Rc,                    \
                          "it would go to other threads, and shares without synchronisation; use Arc for Rc, and "     \
                          "Mutex for a `mutable` member [E0277]")

// For what hides a TYPE behind a type that is Send.
#define FEARLESS_REFUSE_SENDING(PREFIX, FUNCTION, CONDITION, TYPE)                                                     \
    FEARLESS_REFUSE_BIRTH(PREFIX, FUNCTION, WayToSendable, (TYPE),                                                     \
                          (CONDITION) ? detail::not_sendable<TYPE> : detail::Why::holds,                               \
                          E0277_not_Send__it_would_go_to_other_threads_and_may_not__use_Arc_for_Rc,                    \
                          "it would go to other threads, and shares without synchronisation; use Arc for Rc, and "     \
                          "Mutex for a `mutable` member [E0277]")

} // namespace fearless
