# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Standoff authors

# Programs that libFuzzer feeds, one for each way in. `./dev fuzz` builds them with the preset fuzz:
# clang, all rooms instrumented. In the other presets all are in one program, which is fed the seeds
# only: they are built each time, and what was found once stays mended.
set(fuzz_readers text library markdown html newsjson csv xlsx ods docx odt epub zip pdf rtf mail mailbox warc wires messages)
set(fuzz_formats standoffjson)
file(GLOB fuzz_of_formats CONFIGURE_DEPENDS tests/fuzz/formats/fuzz_*.cpp)
foreach(source IN LISTS fuzz_of_formats)
    cmake_path(GET source STEM name)
    string(REPLACE "fuzz_" "" name ${name})
    list(APPEND fuzz_formats ${name})
    set(fuzz_folder_${name} formats/)
endforeach()
set(fuzzers ${fuzz_readers} ${fuzz_formats} search recordquery tagset project)

add_library(fuzz_format STATIC EXCLUDE_FROM_ALL tests/fuzz/fuzzformat.cpp)
target_link_libraries(fuzz_format PUBLIC standoff_formats standoff_analysis standoff_project_support
    PRIVATE standoff_options)
target_include_directories(fuzz_format PRIVATE tests)

if(STANDOFF_FUZZ)
    add_custom_target(fuzz_all)
    function(standoff_fuzzer name)
        add_executable(fuzz_${name} EXCLUDE_FROM_ALL tests/fuzz/${fuzz_folder_${name}}fuzz_${name}.cpp)
        target_link_libraries(fuzz_${name} PRIVATE ${ARGN} standoff_options)
        target_include_directories(fuzz_${name} PRIVATE tests)
        target_link_options(fuzz_${name} PRIVATE -fsanitize=fuzzer)
        add_dependencies(fuzz_all fuzz_${name})
    endfunction()

    foreach(name IN LISTS fuzz_readers)
        standoff_fuzzer(${name} standoff_readers KF6::Archive)
    endforeach()
    foreach(name IN LISTS fuzz_formats)
        standoff_fuzzer(${name} fuzz_format)
    endforeach()
    standoff_fuzzer(search standoff_search)
    standoff_fuzzer(recordquery standoff_items standoff_project_support)
    standoff_fuzzer(tagset standoff_session)
    standoff_fuzzer(project standoff_session)
    return()
endif()

add_executable(fuzz_seeds tests/fuzz/seeds.cpp)
foreach(name IN LISTS fuzzers)
    target_sources(fuzz_seeds PRIVATE tests/fuzz/${fuzz_folder_${name}}fuzz_${name}.cpp)
    set_source_files_properties(tests/fuzz/${fuzz_folder_${name}}fuzz_${name}.cpp PROPERTIES
        COMPILE_DEFINITIONS LLVMFuzzerTestOneInput=fuzz_${name})
    list(APPEND calls "FUZZER(${name})")
endforeach()
list(JOIN calls " " calls)
set_source_files_properties(tests/fuzz/seeds.cpp PROPERTIES COMPILE_DEFINITIONS "FUZZERS=${calls}")
target_link_libraries(fuzz_seeds PRIVATE fuzz_format standoff_readers standoff_items KF6::Archive
    standoff_options)
target_include_directories(fuzz_seeds PRIVATE tests)
add_test(NAME fuzz_seeds COMMAND fuzz_seeds ${PROJECT_SOURCE_DIR}/tests/fuzz/seeds.py)
set_tests_properties(fuzz_seeds PROPERTIES ENVIRONMENT "${test_environment}" TIMEOUT ${test_seconds})
