// SPDX-License-Identifier: MIT
// A claim on a type holds wherever the type stands, and standard types are classified by name: nothing here runs.
#include <fearless/fearless.hpp>

#include <array>
#include <condition_variable>
#include <exception>
#include <filesystem>
#include <fstream>
#include <optional>
#include <random>
#include <sstream>
#include <tuple>
#include <utility>
#include <vector>

namespace {

using fearless::Arc;
using fearless::NotSend;
using fearless::NotSync;
using fearless::Send;
using fearless::StaticRef;
using fearless::Sync;

struct TakenBack {
    int value = 0;
};
struct Claimed {
    int* value = nullptr;
};
class TakenBackClass {
public:
    TakenBackClass() = default;

private:
    [[maybe_unused]] int value_ = 0;
};

template <class T>
struct Member {
    int before = 0;
    T part;
};
template <class T>
struct MemberOfMember {
    Member<T> part;
};
template <class T>
struct Inherits : T {
    int more = 0;
};
template <class T>
struct Array {
    T parts[2];
};

} // namespace

template <>
inline constexpr bool fearless::unsafe_send<TakenBack> = false;
template <>
inline constexpr bool fearless::unsafe_sync<TakenBack> = false;
template <>
inline constexpr bool fearless::unsafe_send<TakenBackClass> = false;
template <>
inline constexpr bool fearless::unsafe_sync<TakenBackClass> = false;
template <>
inline constexpr bool fearless::unsafe_send<Claimed> = true;
template <>
inline constexpr bool fearless::unsafe_sync<Claimed> = true;

namespace {

// Holds if every place of T answers both questions with Expected.
template <class T, bool Expected>
inline constexpr bool everywhere =
    Send<T> == Expected && Sync<T> == Expected && Send<Member<T>> == Expected && Sync<Member<T>> == Expected &&
    Send<MemberOfMember<T>> == Expected && Sync<MemberOfMember<T>> == Expected && Send<Array<T>> == Expected &&
    Sync<Array<T>> == Expected && Send<std::array<T, 2>> == Expected && Sync<std::array<T, 2>> == Expected &&
    Send<std::optional<T>> == Expected && Sync<std::optional<T>> == Expected && Send<std::pair<int, T>> == Expected &&
    Sync<std::pair<int, T>> == Expected && Send<std::tuple<T>> == Expected && Sync<std::tuple<T>> == Expected &&
    Send<std::vector<Member<T>>> == Expected && Sync<std::vector<Member<T>>> == Expected;
static_assert(everywhere<int, true>);
static_assert(everywhere<TakenBack, false>);
static_assert(everywhere<TakenBackClass, false>);
static_assert(everywhere<Claimed, true>);
static_assert(!Send<Inherits<TakenBack>> && !Sync<Inherits<TakenBack>>);
static_assert(!Send<Inherits<TakenBackClass>> && !Sync<Inherits<TakenBackClass>>);
static_assert(!Send<Inherits<Member<TakenBack>>> && !Sync<Inherits<Member<TakenBack>>>);
static_assert(!Send<Arc<Member<TakenBack>>>);

// What no compiler can see from outside, a private part, a base of a class, a capture, a marker says.
struct Marked {
    int value = 0;
    NotSend stays_here{};
};
struct MarkedNotSync {
    int value = 0;
    NotSync used_by_one{};
};
template <class T>
class Private {
public:
    constexpr Private() = default;

private:
    T part_{};
};
template <class T>
class Derived : T {
public:
    constexpr Derived() = default;

private:
    int more_ = 0;
};
inline constexpr auto captures_marked = [marked = Marked{}] { return marked.value; };
inline constexpr auto captures_not_sync = [marked = MarkedNotSync{}] { return marked.value; };

static_assert(everywhere<Marked, false>);
static_assert(!Send<Private<Marked>> && !Sync<Private<Marked>>);
static_assert(!Send<Derived<Marked>> && !Sync<Derived<Marked>>);
static_assert(!Send<std::remove_const_t<decltype(captures_marked)>>);
static_assert(Send<MarkedNotSync> && !Sync<MarkedNotSync>);
static_assert(Send<Private<MarkedNotSync>> && !Sync<Private<MarkedNotSync>>);
static_assert(Send<Derived<MarkedNotSync>> && !Sync<Derived<MarkedNotSync>>);
static_assert(!Sync<std::remove_const_t<decltype(captures_not_sync)>>);
static_assert(!Send<Arc<Private<MarkedNotSync>>>);

} // namespace

// Private numbers behind an ordinary constructor, in a class, an array, a base, a lock, a container: GCC too, which
// asks for a name that other files could use before it says Sync.
namespace ordinary {

class Account {
public:
    explicit Account(int pence) : pence_{pence} {}
    int pence() const { return pence_; }

private:
    int pence_;
    double rates_[2] = {0.1, 0.2};
};
class Customer {
public:
    Customer() : account_{0}, others_{Account{1}, Account{2}} {}
    int pence() const { return account_.pence() + others_[0].pence(); }

private:
    Account account_;
    Account others_[2];
};
struct Named {
    Account account;
    std::vector<Customer> customers;
};
static_assert(everywhere<Account, true> && everywhere<Customer, true> && everywhere<Named, true>);
static_assert(Send<Arc<Account>> && Send<Arc<Customer>> && Sync<fearless::RwLock<Customer>>);
static_assert(Send<Arc<fearless::Mutex<Account>>> && Send<Arc<std::vector<Account>>>);

// A `mutable` member, its own or a part's, a pointer and a marker are seen in such a class.
class Caches {
public:
    explicit Caches(int last) : last_{last} {}
    int last() const { return ++last_; }

private:
    mutable int last_;
};
class HasCaches {
public:
    HasCaches() : caches_{Caches{1}, Caches{2}} {}
    int last() const { return caches_[0].last() + number_; }

private:
    Caches caches_[2];
    int number_ = 0;
};
class Inherited : Caches {
public:
    explicit Inherited(int last) : Caches{last} {}
};
class Points {
public:
    explicit Points(int& target) : target_{&target} {}
    int target() const { return *target_; }

private:
    int* target_;
};
class StaysHere {
public:
    explicit StaysHere(int number) : number_{number} {}
    int number() const { return number_; }

private:
    int number_;
    NotSend marker_;
};
static_assert(Send<Caches> && Send<HasCaches> && Send<Inherited>);
static_assert(!Sync<Caches> && !Sync<HasCaches> && !Sync<Inherited> && !Sync<std::vector<Caches>>);
static_assert(!Send<Arc<Caches>> && !Send<Arc<HasCaches>> && Send<Arc<fearless::Mutex<HasCaches>>>);
static_assert(!Send<Points> && !Sync<Points> && !Send<StaysHere> && !Sync<StaysHere>);

} // namespace ordinary

namespace {

// A StaticRef to a class that may be derived from hides what it refers to.
struct Shape {
    virtual ~Shape() = default;
};
struct Square final : Shape {};

} // namespace
template <>
inline constexpr bool fearless::unsafe_sync<Square> = true; // GCC cannot look into a class with virtual functions
namespace {

static_assert(!Send<StaticRef<Shape>> && !Sync<StaticRef<Shape>>);
static_assert(Send<StaticRef<Square>> && Sync<StaticRef<Square>>);

// An Arc of a number that is written as 0.
static_assert(requires {
    Arc<unsigned>{0u};
    Arc<double>{0.0};
});
[[maybe_unused]] Arc<unsigned> counter() { return Arc<unsigned>{0}; }
[[maybe_unused]] Arc<double> sum() { return Arc<double>{0}; }

// Standard classes whose structure says nothing, or something false.
static_assert(Sync<std::condition_variable_any> && Sync<std::condition_variable>);
static_assert(Send<std::stringstream> && Send<std::ostringstream> && Send<std::istringstream>);
static_assert(Send<std::ifstream> && Send<std::ofstream> && Send<std::fstream>);
static_assert(!Send<std::ostream> && !Send<std::istream> && !Send<std::streambuf>);
static_assert(!Send<std::exception_ptr>);
static_assert(Send<std::random_device> && Send<std::filesystem::path>);
static_assert(Send<std::filesystem::file_status> && Send<std::filesystem::directory_entry>);

} // namespace
