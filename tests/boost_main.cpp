#define BOOST_TEST_MODULE greencert
#include <boost/test/unit_test.hpp>
