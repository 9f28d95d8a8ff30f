#pragma once

// Included before everything else in the fuzz build only: clang 14 lacks the builtin behind <source_location>
// of GCC 12's library, which then declares nothing.
#include <source_location>
#ifndef __cpp_lib_source_location
#include <experimental/source_location>
namespace std {
using source_location = experimental::source_location;
}
#endif
