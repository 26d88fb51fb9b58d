# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Standoff authors

# Programs that libFuzzer feeds, one for each way in. `./dev fuzz` builds them with the preset fuzz:
# clang, all rooms instrumented.
add_custom_target(fuzz_all)
function(standoff_fuzzer name)
    add_executable(fuzz_${name} EXCLUDE_FROM_ALL tests/fuzz/fuzz_${name}.cpp)
    target_link_libraries(fuzz_${name} PRIVATE ${ARGN} standoff_options)
    target_include_directories(fuzz_${name} PRIVATE tests)
    target_link_options(fuzz_${name} PRIVATE -fsanitize=fuzzer)
    add_dependencies(fuzz_all fuzz_${name})
endfunction()

foreach(name text markdown html newsjson)
    standoff_fuzzer(${name} standoff_readers)
endforeach()
foreach(name standoffjson brat)
    standoff_fuzzer(${name} standoff_formats standoff_analysis standoff_project_support)
endforeach()
standoff_fuzzer(search standoff_search)
standoff_fuzzer(recordquery standoff_items standoff_project_support)
standoff_fuzzer(tagset standoff_session)
standoff_fuzzer(project standoff_session)
