// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/standoff/jsonitems.h"
#include "program/testprogram.h"

#include <algorithm>
#include <iterator>
#include <random>

using namespace Standoff;

class JsonItemsTest : public QObject
{
    Q_OBJECT

private slots:
    void sameAsParsedAsAWhole();
    void whatIsNoObjectIsAValue();
    void whatIsNoJsonIsThrown();

private:
    struct Taken
    {
        std::string member;
        bool isItem = false;
        ReadJson value;
        bool operator==(const Taken &) const = default;
    };
    static std::vector<Taken> taken(const std::string &text, qsizetype atOnce = 1 << 20,
        const std::string &unwanted = {}, size_t most = 1 << 20)
    {
        std::vector<Taken> all;
        std::string member;
        const auto take = [&](bool isItem, const ReadJson &value) {
            all.push_back({member, isItem, value});
            return all.size() < most;
        };
        qsizetype at = 0;
        JsonItems::parse(
            [&] {
                const QByteArray part = QByteArray::fromStdString(text).sliced(at).first(
                    std::min<qsizetype>(atOnce, qsizetype(text.size()) - at));
                at += part.size();
                return part;
            },
            {.member =
                    [&](const std::string &name) {
                        member = name;
                        return name != unwanted;
                    },
                .item = [&](const ReadJson &item) { return take(true, item); },
                .value = [&](const ReadJson &value) { return take(false, value); }});
        return all;
    }
    ReadJson random(int depth)
    {
        const auto number = [this](int below) { return int(m_random() % below); };
        ReadJson json;
        switch (depth > 4 ? number(5) : number(7)) {
        case 0:
            return nullptr;
        case 1:
            return number(2) == 0;
        case 2:
            return number(1000) - 500;
        case 3:
            return number(1000) / 8.0;
        case 4:
            return std::string(number(4), 'x') + "\"\\é";
        case 5:
            json = ReadJson::array();
            for (int i = number(4); i > 0; --i)
                json.push_back(random(depth + 1));
            return json;
        default:
            json = ReadJson::object();
            for (int i = number(4); i > 0; --i)
                json[std::string(1, char('a' + number(9)))] = random(depth + 1);
            return json;
        }
    }

    std::mt19937 m_random{7};
};

void JsonItemsTest::sameAsParsedAsAWhole()
{
    int items = 0;
    for (int i = 0; i < 2000; ++i) {
        ReadJson whole = ReadJson::object();
        for (const char *name : {"a", "b", "c"})
            whole[name] = random(1);
        std::vector<Taken> expected;
        for (const auto &[name, member] : whole.items()) {
            if (!member.is_array())
                expected.push_back({name, false, member});
            else
                for (const ReadJson &item : member)
                    expected.push_back({name, true, item});
        }
        items += int(expected.size());
        QVERIFY2(taken(whole.dump()) == expected, whole.dump().c_str());
        QVERIFY(taken(whole.dump(), 1 + i % 5) == expected); // however it comes in pieces
        std::vector<Taken> wanted;
        std::ranges::copy_if(expected, std::back_inserter(wanted),
            [](const Taken &each) { return each.member != "b"; });
        QVERIFY2(taken(whole.dump(), 7, "b") == wanted, whole.dump().c_str());
        // It ends where that is asked for.
        const size_t half = expected.size() / 2;
        if (half > 0) {
            expected.resize(half);
            QVERIFY(taken(whole.dump(), 7, {}, half) == expected);
        }
    }
    QVERIFY(items > 6000);
}

void JsonItemsTest::whatIsNoObjectIsAValue()
{
    for (const std::string text : {"[[1],{\"a\":[2]}]", "7", "\"a\"", "[]"})
        QCOMPARE(taken(text), (std::vector<Taken>{{"", false, ReadJson::parse(text)}}));
    QCOMPARE(taken("{}"), std::vector<Taken>());
    // Of two members of one name both are handed over, of two in an item the last.
    QCOMPARE(taken(R"({"a":1,"a":[{"b":2,"b":3}]})"),
        (std::vector<Taken>{{"a", false, 1}, {"a", true, {{"b", 3}}}}));
}

void JsonItemsTest::whatIsNoJsonIsThrown()
{
    for (const std::string text : {"", "{", "{\"a\":[1,]}", "{\"a\":[{]}", "{} x", "{\"a\" 1}"}) {
        size_t expected = 0;
        try {
            std::ignore = ReadJson::parse(text);
        } catch (const ReadJson::parse_error &error) {
            expected = error.byte;
        }
        try {
            std::ignore = taken(text);
            QFAIL(text.c_str());
        } catch (const ReadJson::parse_error &error) {
            QCOMPARE(error.byte, expected);
        }
    }
    QVERIFY_THROWS_EXCEPTION(ReadJson::out_of_range, std::ignore = taken("{\"a\":[1e999]}"));
}

STANDOFF_TEST(QCoreApplication, JsonItemsTest)
#include "tst_jsonitems.moc"
