#include "base/canonical_json.hpp"

#include <bit>
#include <boost/test/data/test_case.hpp>
#include <cstdint>
#include <limits>

#include "base/digest.hpp"
#include "base/error.hpp"
#include "says.hpp"

using greencert::canonical_json;
using greencert::Json;

namespace {

struct Number {
  std::uint64_t bits;
  const char* text;
};
std::ostream& operator<<(std::ostream& out, const Number& number) {
  return out << number.text;
}

// RFC 8785, appendix B.
const std::vector<Number> kNumbers = {{0x0000000000000000, "0"},
                                      {0x8000000000000000, "0"},
                                      {0x0000000000000001, "5e-324"},
                                      {0x8000000000000001, "-5e-324"},
                                      {0x7fefffffffffffff, "1.7976931348623157e+308"},
                                      {0xffefffffffffffff, "-1.7976931348623157e+308"},
                                      {0x4340000000000000, "9007199254740992"},
                                      {0xc340000000000000, "-9007199254740992"},
                                      {0x4430000000000000, "295147905179352830000"},
                                      {0x44b52d02c7e14af5, "9.999999999999997e+22"},
                                      {0x44b52d02c7e14af6, "1e+23"},
                                      {0x44b52d02c7e14af7, "1.0000000000000001e+23"},
                                      {0x444b1ae4d6e2ef4e, "999999999999999700000"},
                                      {0x444b1ae4d6e2ef4f, "999999999999999900000"},
                                      {0x444b1ae4d6e2ef50, "1e+21"},
                                      {0x3eb0c6f7a0b5ed8c, "9.999999999999997e-7"},
                                      {0x3eb0c6f7a0b5ed8d, "0.000001"},
                                      {0x41b3de4355555553, "333333333.3333332"},
                                      {0x41b3de4355555554, "333333333.33333325"},
                                      {0x41b3de4355555555, "333333333.3333333"},
                                      {0x41b3de4355555556, "333333333.3333334"},
                                      {0x41b3de4355555557, "333333333.33333343"},
                                      {0xbecbf647612f3696, "-0.0000033333333333333333"},
                                      {0x43143ff3c1cb0959, "1424953923781206.2"}};

}  // namespace

BOOST_AUTO_TEST_SUITE(canonical)

BOOST_DATA_TEST_CASE(numbers_of_the_rfc, boost::unit_test::data::make(kNumbers), number) {
  BOOST_TEST(canonical_json(std::bit_cast<double>(number.bits)) == number.text);
}

BOOST_AUTO_TEST_CASE(what_is_no_json_number_is_refused) {
  for (const double value :
       {std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::infinity(),
        -std::numeric_limits<double>::infinity()}) {
    BOOST_CHECK_EXCEPTION(canonical_json(Json{{"a", value}}), greencert::Error, says("NaN and infinity"));
  }
  BOOST_TEST(canonical_json(9007199254740992) == "9007199254740992");
  BOOST_CHECK_EXCEPTION(canonical_json(9007199254740993), greencert::Error, says("beyond 2^53"));
  BOOST_CHECK_EXCEPTION(canonical_json(-9007199254740993), greencert::Error, says("beyond 2^53"));
  BOOST_CHECK_EXCEPTION(canonical_json(std::numeric_limits<std::uint64_t>::max()), greencert::Error,
                        says("beyond 2^53"));
}

BOOST_AUTO_TEST_CASE(the_example_of_section_3_2) {
  const Json example = Json::parse(R"({
    "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
    "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
    "literals": [null, true, false]
  })");
  BOOST_TEST(canonical_json(example) ==
             R"({"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],)"
             R"("string":"€$\u000f\nA'B\"\\\\\"/"})");
}

BOOST_AUTO_TEST_CASE(keys_stand_in_the_order_of_utf16_code_units) {
  const Json example =
      Json::parse(R"({"\u20ac": "Euro Sign", "\r": "Carriage Return", "\ufb33": "Hebrew Letter",
    "1": "One", "\ud83d\ude00": "Emoji", "\u0080": "Control", "\u00f6": "Latin Small Letter"})");
  BOOST_TEST(canonical_json(example) ==
             "{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\",\"ö\":\"Latin Small Letter\","
             "\"€\":\"Euro Sign\",\"😀\":\"Emoji\",\"\uFB33\":\"Hebrew Letter\"}");
}

BOOST_AUTO_TEST_CASE(every_control_character_is_escaped_and_nothing_else) {
  BOOST_TEST(canonical_json(std::string("\0\x01\b\t\n\x0b\f\r\x1f", 9)) ==
             R"("\u0000\u0001\b\t\n\u000b\f\r\u001f")");
  BOOST_TEST(canonical_json("/\x7f é 绿 😀") == "\"/\x7f é 绿 😀\"");
  BOOST_CHECK_EXCEPTION(canonical_json("\xff"), greencert::Error, says("not valid UTF-8"));
}

BOOST_AUTO_TEST_CASE(empty_and_nested_values) {
  BOOST_TEST(canonical_json(Json::parse(R"({"b": {}, "a": [[], {}, ""], "": {"z": 1, "y": 2}})")) ==
             R"({"":{"y":2,"z":1},"a":[[],{},""],"b":{}})");
}

BOOST_AUTO_TEST_CASE(the_writer_gives_the_same_text) {
  greencert::CanonicalWriter json;
  json.begin_object();
  json.key("a");
  json.begin_array();
  json.begin_object();
  json.end_object();
  json.value(1.5);
  json.value(-0.0);
  json.value(1e15);
  json.value("{");  // a bracket within a text opens nothing
  json.value(true);
  json.value(Json());
  json.end_array();
  json.member("b", std::string("é\n:"));
  json.member("c", false);
  json.end_object();
  BOOST_TEST(json.text() ==
             canonical_json(Json::parse(R"({"a":[{},1.5,0,1e15,"{",true,null],"b":"é\n:","c":false})")));
}

BOOST_AUTO_TEST_CASE(sha256_of_the_standard) {  // FIPS 180-4 examples
  BOOST_TEST(greencert::sha256_hex("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  BOOST_TEST(greencert::sha256_hex("abc") ==
             "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  BOOST_TEST(greencert::sha256_hex("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq") ==
             "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
  BOOST_TEST(greencert::sha256_hex(std::string(1'000'000, 'a')) ==
             "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

BOOST_AUTO_TEST_SUITE_END()
