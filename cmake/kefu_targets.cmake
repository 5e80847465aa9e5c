include(GNUInstallDirs)

# What every target of the project is compiled with; nothing of it reaches those who link kefu.
add_library(kefu_options INTERFACE)
target_compile_features(kefu_options INTERFACE cxx_std_20)
target_compile_options(kefu_options INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wconversion)
# A fused multiply-add rounds once instead of twice: figures would differ between machines.
target_compile_options(kefu_options INTERFACE -ffp-contract=off)
if(KEFU_WERROR)
  target_compile_options(kefu_options INTERFACE -Werror)
endif()
if(KEFU_SANITIZE)
  target_compile_options(kefu_options INTERFACE -fsanitize=${KEFU_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
  target_link_options(kefu_options INTERFACE -fsanitize=${KEFU_SANITIZE})
endif()

# kefu_embed(<out> <folder> <pattern> [<folder> <pattern>...]): files as bytes of one generated source.
function(kefu_embed out)
  set(arguments ${ARGN})
  set(roots)
  set(all)
  while(arguments)
    list(POP_FRONT arguments folder pattern)
    file(GLOB_RECURSE files CONFIGURE_DEPENDS "${folder}/${pattern}")
    list(APPEND roots "${folder}")
    list(APPEND all ${files})
  endwhile()
  set(source "${CMAKE_CURRENT_BINARY_DIR}/embedded_files.cpp")
  add_custom_command(
    OUTPUT "${source}"
    COMMAND "${CMAKE_COMMAND}" "-DROOTS=${roots}" "-DFILES=${all}" "-DOUTPUT=${source}"
            -P "${PROJECT_SOURCE_DIR}/cmake/embed.cmake"
    DEPENDS ${all} "${PROJECT_SOURCE_DIR}/cmake/embed.cmake"
    COMMENT "Embedding rules and schema"
    VERBATIM)
  # A rule pack is one literal, longer than the standard obliges compilers to take; those that we support take it.
  set_source_files_properties("${source}" PROPERTIES COMPILE_OPTIONS "-Wno-overlength-strings")
  set(${out} "${source}" PARENT_SCOPE)
endfunction()

# kefu_room(<name> [USES <room>...] [LINK <library>...] [SOURCES <file>...]): one room of the house.
function(kefu_room name)
  cmake_parse_arguments(ROOM "" "" "USES;LINK;SOURCES" ${ARGN})
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/lib/${name}/*.cpp")
  if(NOT sources)
    file(WRITE "${CMAKE_CURRENT_BINARY_DIR}/${name}_empty.cpp" "")
    set(sources "${CMAKE_CURRENT_BINARY_DIR}/${name}_empty.cpp")
  endif()
  add_library(kefu_${name} OBJECT ${sources} ${ROOM_SOURCES})
  set_target_properties(kefu_${name} PROPERTIES POSITION_INDEPENDENT_CODE ON)
  target_include_directories(kefu_${name} PUBLIC "${PROJECT_SOURCE_DIR}/include" PRIVATE "${PROJECT_SOURCE_DIR}/lib")
  target_compile_features(kefu_${name} PUBLIC cxx_std_20)
  target_link_libraries(kefu_${name} PRIVATE $<BUILD_INTERFACE:kefu_options> PUBLIC Boost::headers ${ROOM_LINK})
  set_property(GLOBAL PROPERTY kefu_room_${name}_uses "${ROOM_USES}")
  set_property(GLOBAL APPEND PROPERTY kefu_room_links ${ROOM_LINK})
endfunction()

# kefu_room_test(<room>): one test program of a room, linked with that room and those below it.
function(kefu_room_test name)
  file(GLOB sources CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/${name}/*_test.cpp")
  if(NOT sources)
    return()
  endif()
  add_executable(kefu_${name}_test ${sources})
  get_property(below GLOBAL PROPERTY kefu_room_${name}_uses)
  foreach(room ${name} ${below})
    target_link_libraries(kefu_${name}_test PRIVATE kefu_${room})
    target_sources(kefu_${name}_test PRIVATE $<TARGET_OBJECTS:kefu_${room}>)
  endforeach()
  # Tests run once: compiling them is what costs.
  target_compile_options(kefu_${name}_test PRIVATE $<$<CONFIG:Release>:-O0>)
  target_link_libraries(kefu_${name}_test PRIVATE kefu_options GTest::gmock GTest::gtest_main rapidcheck)
  target_include_directories(kefu_${name}_test PRIVATE "${CMAKE_CURRENT_SOURCE_DIR}/support" "${PROJECT_SOURCE_DIR}/lib")
  target_compile_definitions(kefu_${name}_test PRIVATE
    KEFU_SOURCE_DIR="${PROJECT_SOURCE_DIR}" KEFU_TEST_DATA="${CMAKE_CURRENT_SOURCE_DIR}/${name}/data")
  add_test(NAME ${name} COMMAND kefu_${name}_test --gtest_output=xml:${PROJECT_BINARY_DIR}/spec/${name}.xml)
  set_tests_properties(${name} PROPERTIES TIMEOUT 900)
endfunction()

# kefu_library(<name> ROOMS <room>...): all rooms as the one library that hosts link.
function(kefu_library name)
  cmake_parse_arguments(LIBRARY "" "" "ROOMS" ${ARGN})
  set(objects)
  foreach(room ${LIBRARY_ROOMS})
    list(APPEND objects $<TARGET_OBJECTS:kefu_${room}>)
  endforeach()
  add_library(${name} ${objects})
  add_library(${name}::${name} ALIAS ${name})
  set_target_properties(${name} PROPERTIES POSITION_INDEPENDENT_CODE ON LINKER_LANGUAGE CXX)
  target_compile_features(${name} PUBLIC cxx_std_20)
  target_include_directories(${name} PUBLIC "$<BUILD_INTERFACE:${PROJECT_SOURCE_DIR}/include>"
                                            "$<INSTALL_INTERFACE:${CMAKE_INSTALL_INCLUDEDIR}>")
  get_property(links GLOBAL PROPERTY kefu_room_links)
  list(REMOVE_DUPLICATES links)
  target_link_libraries(${name} PUBLIC Boost::headers PRIVATE ${links})
  if(KEFU_SANITIZE)
    target_link_options(${name} PUBLIC -fsanitize=${KEFU_SANITIZE})
  endif()
endfunction()
