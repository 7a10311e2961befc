// SPDX-License-Identifier: MIT
// The members of an aggregate, by structured binding: works on every compiler, sees `mutable`, sees no private member.
//
// Proof obligations. Binding with the wrong number of names would be a hard error, so the count must be exact or
// refused: the number of initialisers is the *greatest* that fits (the first that does not fit may be one too few, for
// a member that has no default constructor, and the class would look empty), C arrays are folded back into one member
// each, and a class that takes any further initialiser, has a base, an anonymous union or more than the bound of
// members is "unseen".
#pragma once

#include <fearless/detail/verdict.hpp>

#include <cstddef>
#include <type_traits>
#include <utility>

namespace fearless::detail {

template <Claim C, class T, class... Seen>
consteval Why judge(); // derive.hpp

// Stands for the initialiser of any one member that is no union (a union would swallow what is meant for its members).
struct AnyMember {
    template <class T>
        requires(!std::is_union_v<T>)
    operator T() const noexcept; // NOLINT: implicit on purpose; declared, never defined
};
struct AnyLvalue {
    template <class T>
    operator T&() const noexcept; // NOLINT
};
struct AnyRvalue {
    template <class T>
    operator T&&() const noexcept; // NOLINT
};
struct AnyUnion {
    template <class T>
        requires std::is_union_v<T>
    operator T() const noexcept; // NOLINT
};
template <class Derived>
struct AnyBase {
    template <class Base>
        requires(std::is_base_of_v<Base, Derived> && !std::is_same_v<Base, Derived>)
    operator Base() const noexcept; // NOLINT
};

template <std::size_t>
using AnyMemberAt = AnyMember;

// T{AnyMember x Before, Extra..., AnyMember x After}
template <class T, std::size_t Before, std::size_t After, class... Extra>
inline constexpr bool initialises =
    []<std::size_t... B, std::size_t... A>(std::index_sequence<B...>, std::index_sequence<A...>) {
        return requires { T{AnyMemberAt<B>{}..., Extra{}..., AnyMemberAt<A>{}...}; };
    }(std::make_index_sequence<Before>{}, std::make_index_sequence<After>{});

// T{AnyMember x Before, {AnyMember x Inner}, AnyMember x After}: what stands at this place takes a list of its own.
template <class T, std::size_t Before, std::size_t Inner, std::size_t After>
inline constexpr bool nests = []<std::size_t... B, std::size_t... I, std::size_t... A>(
                                  std::index_sequence<B...>, std::index_sequence<I...>, std::index_sequence<A...>) {
    return requires { T{AnyMemberAt<B>{}..., {AnyMemberAt<I>{}...}, AnyMemberAt<A>{}...}; };
}(std::make_index_sequence<Before>{}, std::make_index_sequence<Inner>{}, std::make_index_sequence<After>{});

inline constexpr std::size_t most_members = 40;
inline constexpr std::size_t unknown_members = static_cast<std::size_t>(-1);

// Too few initialisers fail for a member that has no default constructor, too many always: what fits is one run of
// numbers, and its end is the count.
template <class T, std::size_t N = 0, bool FewerFit = false>
consteval std::size_t count_initialisers() {
    constexpr bool fit = initialises<T, N, 0>;
    if constexpr (FewerFit && !fit) return N - 1;
    else if constexpr (N > most_members) return fit ? N : unknown_members;
    else return count_initialisers<T, N + 1, fit>();
}

// How many of `Total` initialisers the C array at place `At` swallows; 1 for any other member.
template <class T, std::size_t Total, std::size_t At, std::size_t Inner>
consteval std::size_t swallowed() {
    if constexpr (Inner < 2) return 1;
    else if constexpr (nests<T, At, Inner, Total - At - Inner> && !nests<T, At, Inner, Total - At - 1>) return Inner;
    else return swallowed<T, Total, At, Inner - 1>();
}

template <class T, std::size_t Total, std::size_t At = 0, std::size_t Members = 0>
consteval std::size_t count_members() {
    if constexpr (At >= Total) return Members;
    else if constexpr (initialises<T, At, 0, AnyUnion>) return unknown_members;
    // `{}` for this member leaves all others their initialisers only if it is no array of several. Asked first, since
    // it holds for nearly all, and what swallowed() asks is cubic.
    else if constexpr (nests<T, At, 0, Total - At - 1>) return count_members<T, Total, At + 1, Members + 1>();
    else return count_members<T, Total, At + swallowed<T, Total, At, Total - At>(), Members + 1>();
}

// The number of members, or unknown_members.
template <class T>
consteval std::size_t members() {
    if constexpr (!std::is_aggregate_v<T>) return unknown_members;
    else if constexpr (initialises<T, 0, 0, AnyBase<T>>) return unknown_members;
    else {
        constexpr std::size_t total = count_initialisers<T>();
        if constexpr (total > most_members) return unknown_members;
        else if constexpr (initialises<T, total, 0, AnyLvalue> || initialises<T, total, 0, AnyRvalue> ||
                           initialises<T, total, 0, AnyUnion> || nests<T, total, 0, 0> || nests<T, total, 1, 0>)
            return unknown_members;
        else return count_members<T, total>();
    }
}

template <class...>
struct Types {};

// clang-format off
#define FEARLESS_NAMES_1 m1
#define FEARLESS_NAMES_2 FEARLESS_NAMES_1, m2
#define FEARLESS_NAMES_3 FEARLESS_NAMES_2, m3
#define FEARLESS_NAMES_4 FEARLESS_NAMES_3, m4
#define FEARLESS_NAMES_5 FEARLESS_NAMES_4, m5
#define FEARLESS_NAMES_6 FEARLESS_NAMES_5, m6
#define FEARLESS_NAMES_7 FEARLESS_NAMES_6, m7
#define FEARLESS_NAMES_8 FEARLESS_NAMES_7, m8
#define FEARLESS_NAMES_9 FEARLESS_NAMES_8, m9
#define FEARLESS_NAMES_10 FEARLESS_NAMES_9, m10
#define FEARLESS_NAMES_11 FEARLESS_NAMES_10, m11
#define FEARLESS_NAMES_12 FEARLESS_NAMES_11, m12
#define FEARLESS_NAMES_13 FEARLESS_NAMES_12, m13
#define FEARLESS_NAMES_14 FEARLESS_NAMES_13, m14
#define FEARLESS_NAMES_15 FEARLESS_NAMES_14, m15
#define FEARLESS_NAMES_16 FEARLESS_NAMES_15, m16
#define FEARLESS_NAMES_17 FEARLESS_NAMES_16, m17
#define FEARLESS_NAMES_18 FEARLESS_NAMES_17, m18
#define FEARLESS_NAMES_19 FEARLESS_NAMES_18, m19
#define FEARLESS_NAMES_20 FEARLESS_NAMES_19, m20
#define FEARLESS_NAMES_21 FEARLESS_NAMES_20, m21
#define FEARLESS_NAMES_22 FEARLESS_NAMES_21, m22
#define FEARLESS_NAMES_23 FEARLESS_NAMES_22, m23
#define FEARLESS_NAMES_24 FEARLESS_NAMES_23, m24
#define FEARLESS_NAMES_25 FEARLESS_NAMES_24, m25
#define FEARLESS_NAMES_26 FEARLESS_NAMES_25, m26
#define FEARLESS_NAMES_27 FEARLESS_NAMES_26, m27
#define FEARLESS_NAMES_28 FEARLESS_NAMES_27, m28
#define FEARLESS_NAMES_29 FEARLESS_NAMES_28, m29
#define FEARLESS_NAMES_30 FEARLESS_NAMES_29, m30
#define FEARLESS_NAMES_31 FEARLESS_NAMES_30, m31
#define FEARLESS_NAMES_32 FEARLESS_NAMES_31, m32
#define FEARLESS_NAMES_33 FEARLESS_NAMES_32, m33
#define FEARLESS_NAMES_34 FEARLESS_NAMES_33, m34
#define FEARLESS_NAMES_35 FEARLESS_NAMES_34, m35
#define FEARLESS_NAMES_36 FEARLESS_NAMES_35, m36
#define FEARLESS_NAMES_37 FEARLESS_NAMES_36, m37
#define FEARLESS_NAMES_38 FEARLESS_NAMES_37, m38
#define FEARLESS_NAMES_39 FEARLESS_NAMES_38, m39
#define FEARLESS_NAMES_40 FEARLESS_NAMES_39, m40
#define FEARLESS_TYPES_1 decltype(m1)
#define FEARLESS_TYPES_2 FEARLESS_TYPES_1, decltype(m2)
#define FEARLESS_TYPES_3 FEARLESS_TYPES_2, decltype(m3)
#define FEARLESS_TYPES_4 FEARLESS_TYPES_3, decltype(m4)
#define FEARLESS_TYPES_5 FEARLESS_TYPES_4, decltype(m5)
#define FEARLESS_TYPES_6 FEARLESS_TYPES_5, decltype(m6)
#define FEARLESS_TYPES_7 FEARLESS_TYPES_6, decltype(m7)
#define FEARLESS_TYPES_8 FEARLESS_TYPES_7, decltype(m8)
#define FEARLESS_TYPES_9 FEARLESS_TYPES_8, decltype(m9)
#define FEARLESS_TYPES_10 FEARLESS_TYPES_9, decltype(m10)
#define FEARLESS_TYPES_11 FEARLESS_TYPES_10, decltype(m11)
#define FEARLESS_TYPES_12 FEARLESS_TYPES_11, decltype(m12)
#define FEARLESS_TYPES_13 FEARLESS_TYPES_12, decltype(m13)
#define FEARLESS_TYPES_14 FEARLESS_TYPES_13, decltype(m14)
#define FEARLESS_TYPES_15 FEARLESS_TYPES_14, decltype(m15)
#define FEARLESS_TYPES_16 FEARLESS_TYPES_15, decltype(m16)
#define FEARLESS_TYPES_17 FEARLESS_TYPES_16, decltype(m17)
#define FEARLESS_TYPES_18 FEARLESS_TYPES_17, decltype(m18)
#define FEARLESS_TYPES_19 FEARLESS_TYPES_18, decltype(m19)
#define FEARLESS_TYPES_20 FEARLESS_TYPES_19, decltype(m20)
#define FEARLESS_TYPES_21 FEARLESS_TYPES_20, decltype(m21)
#define FEARLESS_TYPES_22 FEARLESS_TYPES_21, decltype(m22)
#define FEARLESS_TYPES_23 FEARLESS_TYPES_22, decltype(m23)
#define FEARLESS_TYPES_24 FEARLESS_TYPES_23, decltype(m24)
#define FEARLESS_TYPES_25 FEARLESS_TYPES_24, decltype(m25)
#define FEARLESS_TYPES_26 FEARLESS_TYPES_25, decltype(m26)
#define FEARLESS_TYPES_27 FEARLESS_TYPES_26, decltype(m27)
#define FEARLESS_TYPES_28 FEARLESS_TYPES_27, decltype(m28)
#define FEARLESS_TYPES_29 FEARLESS_TYPES_28, decltype(m29)
#define FEARLESS_TYPES_30 FEARLESS_TYPES_29, decltype(m30)
#define FEARLESS_TYPES_31 FEARLESS_TYPES_30, decltype(m31)
#define FEARLESS_TYPES_32 FEARLESS_TYPES_31, decltype(m32)
#define FEARLESS_TYPES_33 FEARLESS_TYPES_32, decltype(m33)
#define FEARLESS_TYPES_34 FEARLESS_TYPES_33, decltype(m34)
#define FEARLESS_TYPES_35 FEARLESS_TYPES_34, decltype(m35)
#define FEARLESS_TYPES_36 FEARLESS_TYPES_35, decltype(m36)
#define FEARLESS_TYPES_37 FEARLESS_TYPES_36, decltype(m37)
#define FEARLESS_TYPES_38 FEARLESS_TYPES_37, decltype(m38)
#define FEARLESS_TYPES_39 FEARLESS_TYPES_38, decltype(m39)
#define FEARLESS_TYPES_40 FEARLESS_TYPES_39, decltype(m40)
#define FEARLESS_MEMBERS(n)                                                                                            \
    else if constexpr (N == (n)) {                                                                                     \
        const auto& [FEARLESS_NAMES_##n] = object;                                                                     \
        return Types<FEARLESS_TYPES_##n>{};                                                                            \
    }

template <std::size_t N, class T>
auto bind_members([[maybe_unused]] const T& object) {
    if constexpr (N == 0) return Types<>{};
    FEARLESS_MEMBERS(1) FEARLESS_MEMBERS(2) FEARLESS_MEMBERS(3) FEARLESS_MEMBERS(4) FEARLESS_MEMBERS(5)
    FEARLESS_MEMBERS(6) FEARLESS_MEMBERS(7) FEARLESS_MEMBERS(8) FEARLESS_MEMBERS(9) FEARLESS_MEMBERS(10)
    FEARLESS_MEMBERS(11) FEARLESS_MEMBERS(12) FEARLESS_MEMBERS(13) FEARLESS_MEMBERS(14) FEARLESS_MEMBERS(15)
    FEARLESS_MEMBERS(16) FEARLESS_MEMBERS(17) FEARLESS_MEMBERS(18) FEARLESS_MEMBERS(19) FEARLESS_MEMBERS(20)
    FEARLESS_MEMBERS(21) FEARLESS_MEMBERS(22) FEARLESS_MEMBERS(23) FEARLESS_MEMBERS(24) FEARLESS_MEMBERS(25)
    FEARLESS_MEMBERS(26) FEARLESS_MEMBERS(27) FEARLESS_MEMBERS(28) FEARLESS_MEMBERS(29) FEARLESS_MEMBERS(30)
    FEARLESS_MEMBERS(31) FEARLESS_MEMBERS(32) FEARLESS_MEMBERS(33) FEARLESS_MEMBERS(34) FEARLESS_MEMBERS(35)
    FEARLESS_MEMBERS(36) FEARLESS_MEMBERS(37) FEARLESS_MEMBERS(38) FEARLESS_MEMBERS(39) FEARLESS_MEMBERS(40)
}
#undef FEARLESS_MEMBERS
#undef FEARLESS_NAMES_1
#undef FEARLESS_TYPES_1
#undef FEARLESS_NAMES_2
#undef FEARLESS_TYPES_2
#undef FEARLESS_NAMES_3
#undef FEARLESS_TYPES_3
#undef FEARLESS_NAMES_4
#undef FEARLESS_TYPES_4
#undef FEARLESS_NAMES_5
#undef FEARLESS_TYPES_5
#undef FEARLESS_NAMES_6
#undef FEARLESS_TYPES_6
#undef FEARLESS_NAMES_7
#undef FEARLESS_TYPES_7
#undef FEARLESS_NAMES_8
#undef FEARLESS_TYPES_8
#undef FEARLESS_NAMES_9
#undef FEARLESS_TYPES_9
#undef FEARLESS_NAMES_10
#undef FEARLESS_TYPES_10
#undef FEARLESS_NAMES_11
#undef FEARLESS_TYPES_11
#undef FEARLESS_NAMES_12
#undef FEARLESS_TYPES_12
#undef FEARLESS_NAMES_13
#undef FEARLESS_TYPES_13
#undef FEARLESS_NAMES_14
#undef FEARLESS_TYPES_14
#undef FEARLESS_NAMES_15
#undef FEARLESS_TYPES_15
#undef FEARLESS_NAMES_16
#undef FEARLESS_TYPES_16
#undef FEARLESS_NAMES_17
#undef FEARLESS_TYPES_17
#undef FEARLESS_NAMES_18
#undef FEARLESS_TYPES_18
#undef FEARLESS_NAMES_19
#undef FEARLESS_TYPES_19
#undef FEARLESS_NAMES_20
#undef FEARLESS_TYPES_20
#undef FEARLESS_NAMES_21
#undef FEARLESS_TYPES_21
#undef FEARLESS_NAMES_22
#undef FEARLESS_TYPES_22
#undef FEARLESS_NAMES_23
#undef FEARLESS_TYPES_23
#undef FEARLESS_NAMES_24
#undef FEARLESS_TYPES_24
#undef FEARLESS_NAMES_25
#undef FEARLESS_TYPES_25
#undef FEARLESS_NAMES_26
#undef FEARLESS_TYPES_26
#undef FEARLESS_NAMES_27
#undef FEARLESS_TYPES_27
#undef FEARLESS_NAMES_28
#undef FEARLESS_TYPES_28
#undef FEARLESS_NAMES_29
#undef FEARLESS_TYPES_29
#undef FEARLESS_NAMES_30
#undef FEARLESS_TYPES_30
#undef FEARLESS_NAMES_31
#undef FEARLESS_TYPES_31
#undef FEARLESS_NAMES_32
#undef FEARLESS_TYPES_32
#undef FEARLESS_NAMES_33
#undef FEARLESS_TYPES_33
#undef FEARLESS_NAMES_34
#undef FEARLESS_TYPES_34
#undef FEARLESS_NAMES_35
#undef FEARLESS_TYPES_35
#undef FEARLESS_NAMES_36
#undef FEARLESS_TYPES_36
#undef FEARLESS_NAMES_37
#undef FEARLESS_TYPES_37
#undef FEARLESS_NAMES_38
#undef FEARLESS_TYPES_38
#undef FEARLESS_NAMES_39
#undef FEARLESS_TYPES_39
#undef FEARLESS_NAMES_40
#undef FEARLESS_TYPES_40
// clang-format on

template <Claim C, class... Seen, class... Members>
consteval Why judge_members(Types<Members...>) {
    Why found = Why::holds;
    ((found = worst(found,
                    judge<(C == Claim::sync && !std::is_const_v<Members> ? Claim::sync_mut : C), Members, Seen...>())),
     ...);
    return found;
}

// What the members say; Why::unseen where they cannot be counted.
template <Claim C, class T, class... Seen>
consteval Why judge_by_binding() {
    constexpr std::size_t count = members<T>();
    if constexpr (count == unknown_members || count > most_members) return Why::unseen;
    else return judge_members<C, Seen...>(decltype(bind_members<count>(std::declval<const T&>())){});
}

} // namespace fearless::detail
