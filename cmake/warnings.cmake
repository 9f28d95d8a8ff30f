# One set of warnings for everything we wrote; each of them is an error.
add_library(alem_options INTERFACE)
target_compile_options(alem_options INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion
                                              -Wnon-virtual-dtor -Wold-style-cast -Wundef -Werror)
target_include_directories(alem_options INTERFACE ${PROJECT_SOURCE_DIR})
if(ALEM_SANITIZE)
  target_compile_options(alem_options INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=all
                                                -fno-omit-frame-pointer
                                                -Wno-maybe-uninitialized) # GCC's is wrong under its own sanitizers
  target_link_options(alem_options INTERFACE -fsanitize=address,undefined)
endif()
if(ALEM_FUZZ)
  target_compile_options(alem_options INTERFACE -fsanitize=fuzzer-no-link,address,undefined)
  target_link_options(alem_options INTERFACE -fsanitize=address,undefined)
endif()
