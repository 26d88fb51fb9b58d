// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "program/testprogram.h"
#include "readers/decode.h"
#include "readers/encodinglabels.h"
#include "readers/mojibake.h"
#include "support/readarticle.h"

#include <QProcess>
#include <QStandardPaths>

using namespace Qt::StringLiterals;
using namespace Standoff;

namespace {

// What each label of the Encoding standard reads the bytes 0x93 0xe9 0xfa as, beside its name. The
// labels of an encoding with a table of its own are told apart by what it reads.
struct Expected
{
    const char *encoding;
    const char *labels;
    const char *bytes;
    const char16_t *text;
};

constexpr Expected standard[] = {
    {"UTF-8", "unicode-1-1-utf-8 unicode11utf8 unicode20utf8 utf-8 utf8 x-unicode20utf8",
        "caf\xc3\xa9", u"café"},
    {"IBM866", "866 cp866 csibm866 ibm866", "\x8f\xe0\xe3", u"Пру"},
    {"ISO-8859-2",
        "csisolatin2 iso-8859-2 iso-ir-101 iso8859-2 iso88592 iso_8859-2 iso_8859-2:1987 l2 latin2",
        "\xb1\xb6", u"ąś"},
    {"ISO-8859-3",
        "csisolatin3 iso-8859-3 iso-ir-109 iso8859-3 iso88593 iso_8859-3 iso_8859-3:1988 l3 latin3",
        "\xb1\xfd", u"ħŭ"},
    {"ISO-8859-4",
        "csisolatin4 iso-8859-4 iso-ir-110 iso8859-4 iso88594 iso_8859-4 iso_8859-4:1988 l4 latin4",
        "\xb1\xfe", u"ąū"},
    {"ISO-8859-5",
        "csisolatincyrillic cyrillic iso-8859-5 iso-ir-144 iso8859-5 iso88595 iso_8859-5 "
        "iso_8859-5:1988",
        "\xbf\xe0\xe3", u"Пру"},
    {"ISO-8859-6",
        "arabic asmo-708 csiso88596e csiso88596i csisolatinarabic ecma-114 iso-8859-6 iso-8859-6-e "
        "iso-8859-6-i iso-ir-127 iso8859-6 iso88596 iso_8859-6 iso_8859-6:1987",
        "\xc7\xe4", u"ال"},
    {"ISO-8859-7",
        "csisolatingreek ecma-118 elot_928 greek greek8 iso-8859-7 iso-ir-126 iso8859-7 iso88597 "
        "iso_8859-7 iso_8859-7:1987 sun_eu_greek",
        "\xe1\xe2", u"αβ"},
    {"ISO-8859-8",
        "csiso88598e csisolatinhebrew hebrew iso-8859-8 iso-8859-8-e iso-ir-138 iso8859-8 iso88598 "
        "iso_8859-8 iso_8859-8:1988 visual",
        "\xe0\xe1", u"אב"},
    {"ISO-8859-8-I", "csiso88598i iso-8859-8-i logical", "\xe0\xe1", u"אב"},
    {"ISO-8859-10", "csisolatin6 iso-8859-10 iso-ir-157 iso8859-10 iso885910 l6 latin6", "\xb1\xbb",
        u"ąŧ"},
    {"ISO-8859-13", "iso-8859-13 iso8859-13 iso885913", "\xe0\xfe", u"ąž"},
    {"ISO-8859-14", "iso-8859-14 iso8859-14 iso885914", "\xb1\xf0", u"ḟŵ"},
    {"ISO-8859-15", "csisolatin9 iso-8859-15 iso8859-15 iso885915 iso_8859-15 l9", "\xa4\xbd",
        u"€œ"},
    {"ISO-8859-16", "iso-8859-16", "\xa4\xba\xfe", u"€șț"},
    {"KOI8-R", "cskoi8r koi koi8 koi8-r koi8_r", "\xf0\xd2\xd5", u"Пру"},
    {"KOI8-U", "koi8-ru koi8-u", "\xa4\xa6", u"єі"},
    {"macintosh", "csmacintosh mac macintosh x-mac-roman", "\x8e\xd2", u"é“"},
    {"windows-874", "dos-874 iso-8859-11 iso8859-11 iso885911 tis-620 windows-874", "\xa1\x93",
        u"ก“"},
    {"windows-1250", "cp1250 windows-1250 x-cp1250", "\xb9\x9c", u"ąś"},
    {"windows-1251", "cp1251 windows-1251 x-cp1251", "\xcf\xf0\xf3", u"Пру"},
    {"windows-1252",
        "ansi_x3.4-1968 ascii cp1252 cp819 csisolatin1 ibm819 iso-8859-1 iso-ir-100 iso8859-1 "
        "iso88591 iso_8859-1 iso_8859-1:1987 l1 latin1 us-ascii windows-1252 x-cp1252",
        "\x93\xe9\x80\x94", u"“é€”"},
    {"windows-1253", "cp1253 windows-1253 x-cp1253", "\x93\xe1\xa2", u"“αΆ"},
    {"windows-1254",
        "cp1254 csisolatin5 iso-8859-9 iso-ir-148 iso8859-9 iso88599 iso_8859-9 iso_8859-9:1989 l5 "
        "latin5 windows-1254 x-cp1254",
        "\x93\xfd\xfe", u"“ış"},
    {"windows-1255", "cp1255 windows-1255 x-cp1255", "\x93\xe0", u"“א"},
    {"windows-1256", "cp1256 windows-1256 x-cp1256", "\x93\xc7\xe1", u"“ال"},
    {"windows-1257", "cp1257 windows-1257 x-cp1257", "\x93\xe0", u"“ą"},
    {"windows-1258", "cp1258 windows-1258 x-cp1258", "\x93\xf5", u"“ơ"},
    {"x-mac-cyrillic", "x-mac-cyrillic x-mac-ukrainian", "\x8f\xf0\xf3", u"Пру"},
    {"GB18030",
        "chinese csgb2312 csiso58gb231280 gb2312 gb_2312 gb_2312-80 gbk iso-ir-58 x-gbk gb18030",
        "\xd6\xec\xe9\x46", u"朱镕"},
    {"Big5", "big5 big5-hkscs cn-big5 csbig5 x-x-big5", "\xb4\xe4\xb0\xc8", u"港務"},
    {"EUC-JP", "cseucpkdfmtjapanese euc-jp x-euc-jp", "\xb9\xc1\xa4\xce", u"港の"},
    {"ISO-2022-JP", "csiso2022jp iso-2022-jp", "\x1b$B9A$N\x1b(B", u"港の"},
    {"Shift_JIS", "csshiftjis ms932 ms_kanji shift-jis shift_jis sjis windows-31j x-sjis",
        "\x8d\x60\xfb\xfc\x87\x40", u"港髙①"},
    {"EUC-KR",
        "cseuckr csksc56011987 euc-kr iso-ir-149 korean ks_c_5601-1987 ks_c_5601-1989 ksc5601 "
        "ksc_5601 windows-949",
        "\xbc\xad\x8c\x63\xb0\xa2", u"서똠각"},
    {"UTF-16BE", "unicodefffe utf-16be", "\x4e\x2d", u"中"},
    {"UTF-16LE", "csunicode iso-10646-ucs-2 ucs-2 unicode unicodefeff utf-16 utf-16le", "\x2d\x4e",
        u"中"},
    {"x-user-defined", "x-user-defined", "a\x80\xff", u"a\xf780\xf7ff"},
};

} // namespace

class TestEncodingLabels : public QObject
{
    Q_OBJECT

private slots:
    void labels_data()
    {
        QTest::addColumn<QString>("label");
        QTest::addColumn<QString>("encoding");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        for (const Expected &each : standard) {
            for (const QString &label : QString::fromLatin1(each.labels).split(u' '))
                QTest::newRow(qPrintable(label))
                    << label << QString::fromLatin1(each.encoding) << QByteArray(each.bytes)
                    << QString::fromUtf16(each.text);
        }
    }

    void labels()
    {
        QFETCH(QString, label);
        QFETCH(QString, encoding);
        QFETCH(QByteArray, bytes);
        QFETCH(QString, text);
        QCOMPARE(encodingOfLabel(label), encoding);
        QCOMPARE(encodingOfLabel(u"\n "_s + label.toUpper() + u'\t'), encoding);
        const Result<Decoded> decoded = decode(bytes, label);
        QVERIFY(decoded);
        QCOMPARE(decoded->encoding, encoding);
        QCOMPARE(decoded->text, text);
        QVERIFY(decoded->remarks.isEmpty());
    }

    void countsAllLabels()
    {
        qsizetype labels = 0;
        for (const Expected &each : standard)
            labels += QByteArray(each.labels).count(' ') + 1;
        QCOMPARE(labels, 222); // 228 in the standard, six of which it refuses
    }

    void othersAreTheSystems()
    {
        const Result<Decoded> decoded = decode("\xd8\xe7", u"IBM852"_s);
        if (!decoded)
            QSKIP("the system has no IBM852");
        QCOMPARE(decoded->text, u"ěš"_s);
        QVERIFY(!decode("a", u"none-such"_s));
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("name");
        QTest::newRow("ISO-2022-KR")
            << QByteArray("\x1b$)C\x0e<-?o\x0f is the capital.") << u"ISO-2022-KR"_s;
        QTest::newRow("UTF-7") << QByteArray(
            "Die Gr+APwA3w-e der L+AOQ-nder, und das Gespr+AOQ-ch.")
                               << u"UTF-7"_s;
        QTest::newRow("HZ") << QByteArray("~{VPNDPBNE1(5@~} and ~{VPNDPBNE1(5@~}")
                            << u"HZ-GB-2312"_s;
        QTest::newRow("declared") << QByteArray("<meta charset=iso-2022-kr><p>\x1b$)C\x0e<-?o\x0f.")
                                  << u"ISO-2022-KR"_s;
    }

    void refuses()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, name);
        const Result<IncomingArticle> article = readArticle(bytes, u"a.txt"_s);
        QVERIFY(!article);
        QVERIFY2(article.error().text.contains(name), qPrintable(article.error().text));
        QVERIFY(!decode("a", name));
    }

    void plusSignsAreNoUtf7()
    {
        QVERIFY(readArticle("Sign up for C+abc- or D+efg- today, 2+200-100 of you.", u"a.txt"_s));
    }

    void mojibakeIsToldAndMended()
    {
        const QString right = u"“Où est-il ?” a dit l’élève — déjà."_s;
        const QByteArray wrong =
            QString::fromUtf8("â€œOÃ¹ est-il ?â€\u009d a dit lâ€™Ã©lÃ¨ve â€” dÃ©jÃ\u00a0.")
                .toUtf8();
        const Result<IncomingArticle> article = readArticle(wrong, u"a.txt"_s);
        QVERIFY(article);
        QCOMPARE(article->encodingCandidates, QStringList({u"UTF-8"_s, twiceDecodedName()}));
        QCOMPARE(article->remarks.filter(u"“â€œ” where ““” was"_s).size(), 1);
        const Result<IncomingArticle> mended = readArticle(wrong, u"a.txt"_s, twiceDecodedName());
        QVERIFY(mended);
        QCOMPARE(mended->text.string(), right);
        QVERIFY(!looksLikeMojibake(right));
        QVERIFY(!looksLikeMojibake(u"Ã und Â sind Buchstaben, é ist auch einer, ü und ö."_s));
    }

    void lostCharactersAreTold()
    {
        const Result<IncomingArticle> article =
            readArticle("One line.\nA caf\xef\xbf\xbd in Z\xef\xbf\xbdrich.\n", u"a.txt"_s);
        QVERIFY(article);
        QCOMPARE(article->remarks.size(), 1);
        QVERIFY2(article->remarks[0].startsWith(u"2 character"_s)
                && article->remarks[0].contains(u"line 2"_s),
            qPrintable(article->remarks[0]));
    }

    void unsureWhereAlphabetsAreAlike()
    {
        // Lithuanian in windows-1257, and Korean in Johab, which no decoder has.
        const Decoded baltic = decode("Miesto taryba nusprend\xeb, kad turgus bus u\xfe\xf0"
                                      "darytas, nors prekeiviai pra\xf0\xeb atid\xebti. Kur j\xeb "
                                      "stov\xebs, ne\xfeino niekas; \xe0 i\xf0 \xf8.");
        QVERIFY(
            baltic.encoding == "windows-1257"_L1 || baltic.candidates.contains("windows-1257"_L1));
        QVERIFY(!decode("\xd0\x65\x8a\x82 \xb8\xf7\xa6\x81\x93\x65 \xb6\x81\xc7\x61").sure);
        QVERIFY(!decode("x", u"Johab"_s));
    }

    void macGreekIsGreek()
    {
        // As Python writes it, which has a table of its own.
        const QString python = QStandardPaths::findExecutable(u"python3"_s);
        if (python.isEmpty())
            QSKIP("there is no python3");
        const QString text =
            u"Ο πρόεδρος δήλωσε ότι η συμφωνία είναι απειλή για την ασφάλεια της χώρας."_s;
        QProcess process;
        process.start(python,
            {u"-c"_s, u"import sys; sys.stdout.buffer.write(sys.argv[1].encode('mac_greek'))"_s,
                text});
        QVERIFY(process.waitForFinished());
        const Decoded decoded = decode(process.readAllStandardOutput());
        QCOMPARE(decoded.text, text);
        QCOMPARE(decoded.encoding, u"x-mac-greek"_s);
    }
};

STANDOFF_TEST(QCoreApplication, TestEncodingLabels)
#include "tst_encodinglabels.moc"
