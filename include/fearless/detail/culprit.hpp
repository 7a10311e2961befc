// SPDX-License-Identifier: MIT
// Names the culprit of a refusal: the innermost type that a claim fails for, and the way to it from the user's call.
//
// A refusal's reason carries them as template arguments, since these are what every compiler prints, such as
// `E0277_not_Send__...<type<Rc<int>>::is_at_fault, in_member<2, type<Account>::itself>, in_argument<2>>`.
//
// Asked only where something is refused; what is not looked into ends the way.
#pragma once

#include <fearless/detail/broken.hpp>
#include <fearless/detail/derive.hpp>

#include <cstddef>
#include <type_traits>
#include <utility>

namespace fearless::refused {

// A type as an object, because a constant expression can return an object and not a type.
struct Named {};
template <class T>
struct type {
    static constexpr Named is_at_fault{}, itself{};
};

// The steps of the way, innermost first.
template <std::size_t Number, const Named& Class>
struct in_member;
template <const Named& Class> // where members are not counted: private ones of a class within a class
struct in_a_member;
template <std::size_t Number>
struct in_capture;
template <const Named& Type> // an element, a pointee: vector<T>, Arc<T>
struct in;
template <std::size_t Number>
struct in_argument;
struct in_the_callable;
struct in_the_result;

// Why a type is not Send, Sync or Owned.
// clang-format off
template <const Named& Culprit, class... Way> struct it_shares_without_synchronisation__E0277;
template <const Named& Culprit, class... Way> struct its_author_took_it_back__E0277;
template <const Named& Culprit, class... Way> struct it_hides_what_it_holds__E0277;
template <const Named& Culprit, class... Way> struct this_compiler_cannot_look_into_it__E0277;
template <const Named& Culprit, class... Way> struct it_is_a_raw_pointer__E0277;
template <const Named& Culprit, class... Way> struct it_is_a_reference_or_pointer__E0277;
template <const Named& Culprit, class... Way> struct it_is_a_reference_view_or_iterator__E0597;
// clang-format on

} // namespace fearless::refused

namespace fearless::detail {

enum class Place : unsigned char { member, capture, part, argument, callable, result };

struct Step {
    Place place{};
    std::size_t number = 0;
    const refused::Named* type = &refused::type<void>::itself;
};

// From the culprit outwards.
struct Path {
    static constexpr std::size_t longest = 8;

    const refused::Named* culprit = &refused::type<void>::itself; // nobody
    Step steps[longest]{};
    std::size_t size = 0;

    consteval Path then(Step step) const {
        Path longer = *this;
        if (size < longest) longer.steps[longer.size++] = step;
        return longer;
    }
    consteval bool names_nobody() const { return culprit == &refused::type<void>::itself; }
};

template <class T>
inline constexpr Path at_fault{&refused::type<T>::is_at_fault};
template <class T>
consteval Step step_into(std::size_t number) {
    return {is_closure<T> ? Place::capture : Place::member, number, &refused::type<T>::itself};
}

template <Claim C, class T, std::size_t Depth = Path::longest>
consteval Path blame();

template <Claim C, class T, std::size_t Depth, class Member>
consteval bool blame_member(Path& path, Why wanted, std::size_t number) {
    constexpr Claim claim = C == Claim::sync && !std::is_const_v<Member> ? Claim::sync_mut : C;
    if (!path.names_nobody() || judge<claim, Member>() != wanted) return false;
    path = blame<claim, Member, Depth - 1>().then(step_into<T>(number));
    return true;
}
template <Claim C, class T, std::size_t Depth, class... Members>
consteval Path blame_members(Types<Members...> members) {
    constexpr Why wanted = judge_members<C>(decltype(members){});
    Path path;
    std::size_t number = 0;
    (blame_member<C, T, Depth, Members>(path, wanted, ++number), ...);
    return path.names_nobody() ? at_fault<T> : path;
}

#if defined(__clang__) && __clang_major__ >= 16
// See detail/fields.hpp for how the builtin calls this.
template <Claim C, class T, std::size_t Depth>
struct BlameVisitor {
    Path& path;
    Why wanted;
    std::size_t& number;
    bool& counted;

    template <class Indent, class Type, class Name, class Value>
    constexpr void operator()(const char*, const Indent&, const Type&, const Name&, Value&&) const {
        using Field = std::conditional_t<std::is_lvalue_reference_v<Value>, std::remove_reference_t<Value>,
                                         std::remove_pointer_t<std::remove_reference_t<Value>>>;
        blame_member<C, T, Depth, Field>(path, wanted, counted ? ++number : 0);
    }
    template <class Indent, class Type, class Name>
    constexpr void operator()(const char*, const Indent&, const Type&, const Name&) const {
        counted = false; // a class within
    }
    template <class... Other>
    constexpr void operator()(const char*, const Other&...) const {}
};
template <Claim C, class T, std::size_t Depth>
consteval Path visit_to_blame() {
    Path path;
    std::size_t number = 0;
    bool counted = true;
    T* const never_alive = std::allocator<T>{}.allocate(1);
    __builtin_dump_struct(static_cast<const T*>(never_alive),
                          BlameVisitor<C, T, Depth>{path, judge<C, T>(), number, counted});
    std::allocator<T>{}.deallocate(never_alive, 1);
    return path.names_nobody() ? at_fault<T> : path;
}
template <Claim C, class T, std::size_t Depth>
consteval Path blame_fields() {
    if constexpr (requires { typename std::bool_constant<(visit_to_blame<C, T, Depth>(), true)>; })
        return visit_to_blame<C, T, Depth>();
    else return at_fault<T>;
}
#else
template <Claim, class T, std::size_t>
consteval Path blame_fields() {
    return at_fault<T>;
}
#endif

template <Claim C, class T, std::size_t Depth, class Part>
consteval void blame_part(Path& path) {
    constexpr auto fails = []<Claim Asked>(std::integral_constant<Claim, Asked>) {
        return !std::is_void_v<Part> && judge<Asked, Part>() != Why::holds;
    };
    constexpr Step step{Place::part, 0, &refused::type<T>::itself};
    if (!path.names_nobody()) return;
    if constexpr (C == Claim::owned) {
        if constexpr (fails(std::integral_constant<Claim, C>{})) path = blame<C, Part, Depth - 1>().then(step);
    } else if constexpr (fails(std::integral_constant<Claim, Claim::send>{}))
        path = blame<Claim::send, Part, Depth - 1>().then(step);
    else if constexpr (fails(std::integral_constant<Claim, Claim::sync>{}))
        path = blame<Claim::sync, Part, Depth - 1>().then(step);
}
template <Claim C, class T, std::size_t Depth, class... Parts>
consteval Path blame_parts(Types<Parts...>) {
    Path path;
    (blame_part<C, T, Depth, std::remove_all_extents_t<Parts>>(path), ...);
    return path.names_nobody() ? at_fault<T> : path;
}

// The innermost type that a failing claim on T fails for.
template <Claim C, class T, std::size_t Depth>
consteval Path blame() {
    if constexpr (std::is_const_v<T> || std::is_volatile_v<T>) return blame<C, std::remove_cv_t<T>, Depth>();
    else if constexpr (std::is_array_v<T>) return blame<C, std::remove_all_extents_t<T>, Depth>();
    else if constexpr (Depth == 0 || !std::is_class_v<T>) return at_fault<T>;
    else if constexpr (claimed<C, T>() || !Complete<T>) return at_fault<T>;
    else if constexpr (kind<T> == Kind::view || kind<T> == Kind::guard || kind<T> == Kind::erased) return at_fault<T>;
    else if constexpr (HasRule<T> || kind<T> != Kind::other)
        return blame_parts<C, T, Depth>(typename Arguments<T>::type{});
    else if constexpr (std::is_aggregate_v<T> && members<T>() != unknown_members)
        return blame_members<C, T, Depth>(decltype(bind_members<members<T>()>(std::declval<const T&>())){});
    else return blame_fields<C, T, Depth>();
}

template <Place, std::size_t Number, const refused::Named& Type>
struct Spelled {
    using type = refused::in_the_result;
};
template <std::size_t Number, const refused::Named& Type>
struct Spelled<Place::member, Number, Type> {
    using type = refused::in_member<Number, Type>;
};
template <const refused::Named& Type>
struct Spelled<Place::member, 0, Type> {
    using type = refused::in_a_member<Type>;
};
template <std::size_t Number, const refused::Named& Type>
struct Spelled<Place::capture, Number, Type> {
    using type = refused::in_capture<Number>;
};
template <std::size_t Number, const refused::Named& Type>
struct Spelled<Place::part, Number, Type> {
    using type = refused::in<Type>;
};
template <std::size_t Number, const refused::Named& Type>
struct Spelled<Place::argument, Number, Type> {
    using type = refused::in_argument<Number>;
};
template <std::size_t Number, const refused::Named& Type>
struct Spelled<Place::callable, Number, Type> {
    using type = refused::in_the_callable;
};

template <template <const refused::Named&, class...> class Reason, class Way, class Steps>
struct SpelledOut;
template <template <const refused::Named&, class...> class Reason, class Way, std::size_t... At>
struct SpelledOut<Reason, Way, std::index_sequence<At...>> {
    using type = Reason<*Way::path.culprit, typename Spelled<Way::path.steps[At].place, Way::path.steps[At].number,
                                                             *Way::path.steps[At].type>::type...>;
};
// A reason with its culprit. `Way::path` is the Path: GCC 12 crashes over one that is itself a template argument.
template <template <const refused::Named&, class...> class Reason, class Way>
using Because = typename SpelledOut<Reason, Way, std::make_index_sequence<Way::path.size>>::type;

// The way to what one claim on T fails for.
template <Claim C, class T>
struct WayTo {
    static constexpr Path path = judge<C, T>() == Why::holds ? Path{} : blame<C, T>();
};

// The way to what keeps a T out of a lock, a channel or a box, or keeps it from being lent.
template <Claim... Cs>
struct WayToFirst {
    template <class T>
    static consteval Path of() {
        return of_claims<T, Cs...>();
    }

private:
    template <class T, Claim C, Claim... Others>
    static consteval Path of_claims() {
        if constexpr (judge<C, T>() != Why::holds) return blame<C, T>();
        else if constexpr (sizeof...(Others) > 0) return of_claims<T, Others...>();
        else return Path{};
    }
};
template <class T, Claim... Cs>
struct WayToFault {
    static constexpr Path path = WayToFirst<Cs...>::template of<T>();
};

// Why a claim fails, as a type: void where it holds.
template <Claim C, class T, Why = verdict<C, T>>
struct WhyNot {
    using reason = void;
};
#define FEARLESS_WHY(WHY, REASON)                                                                                      \
    template <Claim C, class T>                                                                                        \
    struct WhyNot<C, T, Why::WHY> {                                                                                    \
        using reason = Because<refused::REASON, WayTo<C, T>>;                                                          \
    };
FEARLESS_WHY(thread_bound, it_shares_without_synchronisation__E0277)
FEARLESS_WHY(taken_back, its_author_took_it_back__E0277)
FEARLESS_WHY(erased, it_hides_what_it_holds__E0277)
FEARLESS_WHY(unseen, this_compiler_cannot_look_into_it__E0277)
FEARLESS_WHY(pointer, it_is_a_raw_pointer__E0277)
FEARLESS_WHY(borrow_or_pointer, it_is_a_reference_or_pointer__E0277)
FEARLESS_WHY(borrow, it_is_a_reference_view_or_iterator__E0597)
#undef FEARLESS_WHY

// A concept of its own, since the compilers print what it was asked about.
template <class Reason>
concept NothingIsAgainstIt = std::is_void_v<Reason>;

} // namespace fearless::detail
