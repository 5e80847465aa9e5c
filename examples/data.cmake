# The demo's data, for the Python package: kefu_demo_data(<package folder in the build tree>).
#
# In the build tree the files are linked into <package>/data; an install puts them into kefu/data.
function(kefu_demo_data package)
  set(folder "${PROJECT_SOURCE_DIR}/examples/data")
  file(GLOB files CONFIGURE_DEPENDS "${folder}/*.csv" "${folder}/*.jsonl" "${folder}/README.md")
  file(MAKE_DIRECTORY "${package}/data")
  foreach(file IN LISTS files)
    cmake_path(GET file FILENAME name)
    file(CREATE_LINK "${file}" "${package}/data/${name}" SYMBOLIC COPY_ON_ERROR)
  endforeach()
  install(FILES ${files} DESTINATION kefu/data COMPONENT python)
endfunction()
