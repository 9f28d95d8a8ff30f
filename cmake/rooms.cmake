# alem_room(NAME SOURCES… USES targets…): one static library for one folder of app/ or ui/.
function(alem_room name)
  cmake_parse_arguments(ROOM "" "" "SOURCES;USES" ${ARGN})
  add_library(alem_${name} STATIC ${ROOM_SOURCES})
  target_link_libraries(alem_${name} PUBLIC alem_options ${ROOM_USES})
endfunction()

# alem_test(NAME SOURCES… USES targets…): one GoogleTest binary, one line in ctest.
function(alem_test name)
  cmake_parse_arguments(CASE "" "" "SOURCES;USES" ${ARGN})
  add_executable(${name} ${CASE_SOURCES})
  target_link_libraries(${name} PRIVATE alem_options ${CASE_USES} GTest::gmock GTest::gtest GTest::gtest_main)
  target_compile_definitions(${name} PRIVATE ALEM_SOURCE_DIR="${PROJECT_SOURCE_DIR}"
                                             ALEM_BINARY_DIR="${CMAKE_BINARY_DIR}")
  add_test(NAME ${name} COMMAND ${name})
endfunction()
