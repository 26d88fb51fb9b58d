// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "program/testprogram.h"
#include "readers/decode.h"
#include "readers/normalise.h"
#include "readers/textbytes.h"
#include "support/readarticle.h"

#include <QStringEncoder>

using namespace Qt::StringLiterals;
using namespace Standoff;

namespace {

const QString english = u"“It’s a café – or so they say,” she said… “Not quite.”"_s;
const QString french = u"Le président a déclaré à l’Assemblée que la mesure était « nécessaire ». "
                       u"Où est passée l’opposition ? Ça reste à voir, a répondu le député."_s;
const QString german =
    u"Die Bundesregierung prüft, ob weitere Waffen geliefert werden können; über "
    u"die Größe des Pakets schweigt das Außenministerium."_s;
const QString spanish = u"El año pasado la situación cambió: ¿quién pagará los daños? «Nadie», "
                        u"respondió el señor Núñez."_s;
const QString russianShort = u"Президент подписал договор"_s;
const QString russian =
    u"Президент России Владимир Путин и лидер КНДР Ким Чен Ын подписали в Пхеньяне договор о "
    u"всеобъемлющем стратегическом партнёрстве. Об этом сообщило агентство ЦТАК.\n"
    u"По словам аналитиков, документ предусматривает взаимную помощь в случае нападения."_s;
const QString japaneseShort = u"首相は記者会見で述べた。"_s;
const QString japanese =
    u"ロシアのプーチン大統領と北朝鮮の金正恩総書記は平壌で会談し、包括的な条約に署名した。\n"
    u"韓国政府の高官は「ウクライナへの武器供与を検討する」と述べた。これに対し、専門家は慎重な"
    u"見方を示している。"_s;
const QString koreanShort = u"대통령실은 조약을 비판했다."_s;
const QString korean =
    u"한국 정부는 20일 우크라이나에 대한 무기 지원 문제를 다시 검토하겠다고 밝혔다.\n"
    u"대통령실 고위 관계자는 기자들에게 “러시아와 북한의 조약은 우리 안보에 대한 위협”이라고 "
    u"말했다. 조선중앙통신은 조약 전문을 공개했다."_s;
const QString koreanRare =
    u"그 사람은 똠방각하라는 별명을 쓰는 사람이고 뷁이라는 글자도 썼다고 한다."_s;
const QString chineseShort = u"总统说这是不对的。"_s;
const QString chinese =
    u"韩国政府20日表示，将重新考虑是否向乌克兰提供武器。这是在俄罗斯和朝鲜签署条约之后发生的。\n"
    u"总统办公室的一位高级官员说，这个条约对韩国的安全是一个威胁，也违反了联合国的决议。"_s;
const QString traditional =
    u"韓國政府表示，將會重新考慮是否向烏克蘭提供武器。這是在俄羅斯和北韓簽署條約之後發生的。\n"
    u"總統辦公室的一位官員說，這個條約對國家的安全是一個威脅，也不是他們想要的。"_s;
const QString czech =
    u"Prezident řekl, že smlouva je „hrozbou pro bezpečnost“ a že vláda znovu zváží "
    u"dodávky zbraní. Příští týden má začít další jednání; účast přislíbili všichni."_s;
const QString emoji = u"Ein Herz 💚 und ein Haus 🏠 für alle."_s;

QByteArray encoded(const QString &text, const char *encoding)
{
    QStringEncoder encoder(encoding, QStringEncoder::Flag::Default);
    const QByteArray bytes = encoder.encode(text);
    return encoder.isValid() && !encoder.hasError() ? bytes : QByteArray();
}

QString repeated(const QString &text)
{
    return (text + u'\n').repeated(40);
}

} // namespace

class TestDecode : public QObject
{
    Q_OBJECT

private slots:
    void decodesWithoutBeingTold_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("encoding");
        QTest::addColumn<bool>("mustBeSure");
        const auto row = [](const char *name, const QString &text, const char *encoding,
                             bool sure) {
            QTest::addRow("%s %s", encoding, name) << text << QByteArray(encoding) << sure;
            QTest::addRow("%s %s, long", encoding, name)
                << repeated(text) << QByteArray(encoding) << true;
        };
        row("English", english, "windows-1252", true);
        row("French", french, "windows-1252", false);
        row("German", german, "windows-1252", false);
        row("Spanish", spanish, "windows-1252", false);
        row("Russian", russian, "KOI8-R", true);
        row("Russian, short", russianShort, "KOI8-R", true);
        row("Russian", russian, "windows-1251", true);
        row("Russian, short", russianShort, "windows-1251", true);
        row("Russian", russian, "IBM866", true);
        row("Japanese", japanese, "Shift_JIS", true);
        row("Japanese, short", japaneseShort, "Shift_JIS", true);
        row("Japanese", japanese, "EUC-JP", true);
        row("Japanese", japanese, "ISO-2022-JP", true);
        row("Korean", korean, "EUC-KR", true);
        row("Korean, short", koreanShort, "EUC-KR", true);
        row("Chinese", chinese, "GB18030", true);
        row("Chinese, short", chineseShort, "GB18030", true);
        row("Chinese", traditional, "Big5", true);
        row("Greek", u"Ο πρόεδρος δήλωσε ότι η συμφωνία είναι απειλή για την ασφάλεια."_s,
            "windows-1253", true);
        row("Hebrew", u"הנשיא אמר כי ההסכם הוא איום על ביטחון המדינה ועל האזור כולו."_s,
            "windows-1255", true);
        row("Arabic", u"قال الرئيس إن الاتفاق يشكل تهديدا لأمن البلاد وللمنطقة كلها."_s,
            "windows-1256", true);
        row("Thai", u"ประธานาธิบดีกล่าวว่าข้อตกลงนี้เป็นภัยต่อความมั่นคงของประเทศ"_s, "windows-874", true);
        row("Czech", czech, "windows-1250", false);
        row("Ukrainian", u"Міська рада вирішила закрити ринок; їх це турбує, є й інші думки."_s,
            "KOI8-U", true);
        row("Turkish",
            u"Belediye meclisi çarşının kıştan önce kapatılmasına karar verdi; ne olacağı belli değil."_s,
            "windows-1254", false);
        for (const char *wide : {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE", "UTF-8"}) {
            row("English", english, wide, true);
            row("Russian", russian, wide, true);
            row("Japanese", japanese, wide, true);
            row("Korean", korean, wide, true);
            row("Korean, short", koreanShort, wide, true);
            row("Chinese", chinese, wide, true);
            row("emoji", emoji, wide, true);
        }
    }

    void decodesWithoutBeingTold()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, encoding);
        QFETCH(bool, mustBeSure);
        const QByteArray bytes = encoded(text, encoding.constData());
        QVERIFY(!bytes.isEmpty());
        const Decoded decoded = decode(bytes);
        if (qEnvironmentVariableIsSet("STANDOFF_VERBOSE"))
            qInfo() << decoded.encoding << decoded.sure << decoded.candidates;
        QCOMPARE(decoded.text, text);
        QVERIFY(decoded.remarks.isEmpty());
        QVERIFY(decoded.sure || !mustBeSure);
        QCOMPARE(decoded.sure, decoded.candidates.isEmpty());
        if (!decoded.sure)
            QCOMPARE(decoded.candidates.first(), decoded.encoding);
    }

    // Right without a declaration, or unsure with the right one among those that are likely.
    void decodesOrAsks_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("encoding");
        const auto row = [](const QString &text, const QStringList &encodings) {
            for (const QString &encoding : encodings)
                QTest::addRow("%s %s", qPrintable(encoding), qPrintable(text.left(8)))
                    << text << encoding;
        };
        row(u"L'autorité a déclaré que le vieux port fermera avant l'hiver ; visité à Noël, il n'a rien dit."_s,
            {u"windows-1252"_s, u"ISO-8859-15"_s, u"macintosh"_s});
        row(u"Die Behörde hat erklärt, dass der alte Hafen schließt; der Bürgermeister möchte nichts sagen."_s,
            {u"windows-1252"_s, u"macintosh"_s, u"IBM850"_s});
        row(u"Přístavní úřad oznámil, že starý přístav bude před zimou uzavřen; žádný účastník se nevyjádřil."_s,
            {u"windows-1250"_s, u"ISO-8859-2"_s, u"IBM852"_s});
        row(u"Zarząd portu ogłosił, że stary terminal zostanie zamknięty przed zimą; odpowiedź nie nadeszła."_s,
            {u"windows-1250"_s, u"ISO-8859-2"_s});
        row(u"Власти порта сообщили, что старый терминал закроется до зимы; мэр на вопросы не ответил."_s,
            {u"windows-1251"_s, u"KOI8-R"_s, u"ISO-8859-5"_s, u"IBM866"_s, u"x-mac-cyrillic"_s,
                u"UTF-32LE"_s, u"UTF-32BE"_s});
        row(u"Міська рада вирішила закрити порт; їх це турбує, є й інші думки про цю подію."_s,
            {u"KOI8-U"_s, u"windows-1251"_s});
        row(u"Η αρχή του λιμένα δήλωσε ότι ο παλιός σταθμός θα κλείσει πριν τον χειμώνα."_s,
            {u"windows-1253"_s, u"ISO-8859-7"_s, u"x-mac-greek"_s});
        row(u"Liman yönetimi eski iskelenin kıştan önce kapatılacağını açıkladı; başkan yanıt vermedi."_s,
            {u"windows-1254"_s});
        row(u"רשות הנמל הודיעה כי הנמל הישן ייסגר לפני החורף וראש העיר לא השיב לשאלות."_s,
            {u"windows-1255"_s});
        row(u"أعلنت سلطة الميناء أن المحطة القديمة ستغلق قبل الشتاء ولم يجب رئيس البلدية عن الأسئلة."_s,
            {u"windows-1256"_s});
        row(u"Uosto valdyba pranešė, kad senasis terminalas bus uždarytas prieš žiemą; žmonės būgštauja."_s,
            {u"windows-1257"_s});
        row(u"การท่าเรือประกาศว่าท่าเรือเก่าจะปิดก่อนฤดูหนาว นายกเทศมนตรีไม่ตอบคำถาม"_s, {u"windows-874"_s});
        row(u"港湾当局は、古いターミナルを冬の前に閉鎖すると発表した。市長は質問に答えなかった。"_s,
            {u"Shift_JIS"_s, u"EUC-JP"_s, u"ISO-2022-JP"_s});
        row(u"항만 당국은 낡은 터미널을 겨울 전에 폐쇄한다고 밝혔다. 시장은 질문에 답하지 않았다."_s,
            {u"EUC-KR"_s});
        row(u"港务局表示，旧码头将在冬季之前关闭。市长没有回答记者提出的问题。"_s, {u"GB18030"_s});
        row(u"港務局表示，舊碼頭將在冬季之前關閉。市長沒有回答記者提出的問題。"_s, {u"Big5"_s});
    }

    void decodesOrAsks()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, encoding);
        const QByteArray bytes = encoded(text, encoding.toLatin1().constData());
        QVERIFY(!bytes.isEmpty());
        const Decoded decoded = decode(bytes);
        if (decoded.text == text)
            return;
        QVERIFY2(!decoded.sure, qPrintable(decoded.encoding));
        QVERIFY2(decoded.candidates.contains(encoding),
            qPrintable(decoded.candidates.join(u' ') + u": "_s + decoded.text));
    }

    // Of Korean before Unicode; the system has no decoder of it.
    void johabIsNotTakenForAnother()
    {
        const QByteArray bytes = QByteArray::fromHex(
            "d077a0652094778a82b76520906ab76520c8e1a3a190e9b769208961b68920b8e5b54120cd81ade1d06594"
            "6189a120a46ad17694612e20afa1b877b76520bba9a285b541209473d061bba120b467b47694612e");
        for (const QByteArray &text : {bytes, (bytes + '\n').repeated(20)}) {
            const Decoded decoded = decode(text);
            QVERIFY2(!decoded.sure, qPrintable(decoded.encoding));
            QVERIFY(decoded.candidates.size() > 1);
        }
    }

    void shiftingEncodingsAreNamed_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("name");
        QTest::newRow("UTF-7") << QByteArray("L'autorit+AOk- a d+AOk-clar+AOk- que le port "
                                             "fermera, +IBw-demain+IB0-, dit-il +AOA- No+AOs-l.")
                               << u"UTF-7"_s;
        QTest::newRow("HZ") << QByteArray(
            "~{8[Nq>V1mJ>#,>IBkM7=+TZ6,<>V.G09X1U!#JP3$C;SP;X4p<GU_La3v5DNJLb!#~}")
                            << u"HZ-GB-2312"_s;
        QTest::newRow("ISO-2022-KR")
            << QByteArray("\x1b$)C\x0eGW85\x0f \x0e4g19\x0f.") << u"ISO-2022-KR"_s;
        QTest::newRow("none") << QByteArray("Approximately ~{nothing~} +abc- of it.") << QString();
    }

    void shiftingEncodingsAreNamed()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, name);
        QCOMPARE(shiftingEncoding(bytes), name);
        for (const QByteArray &text : {bytes, (bytes + '\n').repeated(20)}) {
            const auto article = readArticle(text, u"a.txt"_s);
            QCOMPARE(bool(article), name.isEmpty());
            QVERIFY(name.isEmpty() || article.error().text.startsWith(name));
        }
    }

    void readsMarks_data()
    {
        QTest::addColumn<QByteArray>("encoding");
        for (const char *name : {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
            QTest::addRow("%s", name) << QByteArray(name);
    }

    void readsMarks()
    {
        QFETCH(QByteArray, encoding);
        const Decoded decoded = decode(encoded(QChar(QChar::ByteOrderMark) + emoji, encoding));
        QCOMPARE(decoded.text, emoji);
        QCOMPARE(decoded.encoding, QString::fromLatin1(encoding));
        QVERIFY(decoded.sure);
    }

    void readsMarksBeforeNul_data()
    {
        QTest::addColumn<QByteArray>("encoding");
        QTest::addColumn<QString>("text");
        for (const QString &text : {u"a"_s, u"ab"_s, u"abc"_s}) {
            for (const char *name : {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
                QTest::addRow("%s, %d", name, int(text.size()))
                    << QByteArray(name) << QChar(u'\0') + text;
        }
    }

    void readsMarksBeforeNul()
    {
        QFETCH(QByteArray, encoding);
        QFETCH(QString, text);
        const Decoded decoded = decode(encoded(QChar(QChar::ByteOrderMark) + text, encoding));
        QCOMPARE(decoded.encoding, QString::fromLatin1(encoding));
        QCOMPARE(decoded.text, text);
    }

    void readsHangulBeyondEucKr()
    {
        const QByteArray bytes = encoded(koreanRare, "windows-949");
        QVERIFY(!bytes.isEmpty());
        const Decoded decoded = decode(bytes);
        QCOMPARE(decoded.text, koreanRare);
        QCOMPARE(decoded.encoding, u"EUC-KR"_s);
    }

    void asksWhereItCannotKnow()
    {
        // One letter is not enough to tell Latin, Cyrillic and Greek apart.
        const Decoded decoded = decode("\xe8");
        QVERIFY(!decoded.sure);
        QVERIFY(decoded.candidates.size() > 1);
        QCOMPARE(decoded.candidates.first(), decoded.encoding);
    }

    void obeysAChoice()
    {
        const QByteArray bytes = encoded(russian, "KOI8-R");
        const Result<Decoded> chosen = decode(bytes, u"koi8-r"_s);
        QVERIFY(chosen);
        QCOMPARE(chosen->text, russian);
        QCOMPARE(chosen->encoding, u"KOI8-R"_s);
        const Result<Decoded> wrong = decode(bytes, u"windows-1251"_s);
        QVERIFY(wrong);
        QVERIFY(wrong->text != russian);
        const Result<Decoded> invalid = decode(bytes, u"UTF-8"_s);
        QVERIFY(invalid);
        QCOMPARE(invalid->remarks.size(), 1);
        const Result<Decoded> unknown = decode(bytes, u"klingon"_s);
        QVERIFY(!unknown);
        QVERIFY(unknown.error().text.contains(u"klingon"));
    }

    void keepsDamagedUtf8()
    {
        QByteArray bytes = repeated(korean).toUtf8();
        bytes.chop(3); // the full stop, the line feed and the last byte of a syllable
        const Decoded decoded = decode(bytes);
        QCOMPARE(decoded.encoding, u"UTF-8"_s);
        QVERIFY(decoded.text.startsWith(korean));
        QVERIFY(!decoded.sure);
        QCOMPARE(decoded.remarks.size(), 1);
    }

    void readsTextWithNul()
    {
        const Decoded decoded =
            decode(QByteArray("An English text\0 with a NUL in it, and caf\xc3\xa9.", 45));
        QCOMPARE(decoded.encoding, u"UTF-8"_s);
        QCOMPARE(decoded.text, u"An English text\0 with a NUL in it, and café."_s);
    }

    void reportsHalfCharacters()
    {
        // A high surrogate without its other half, then "a".
        const Decoded decoded = decode(QByteArray("\xff\xfe\x3d\xd8\x61\x00", 6));
        QStringList remarks = decoded.remarks;
        QCOMPARE(normalised(decoded.text, remarks), u"\ufffda"_s);
        QCOMPARE(remarks.size(), 1);
    }

    void knowsItsEncodings()
    {
        for (const QString &name : knownEncodings())
            QVERIFY2(decode("x", name), qPrintable(name));
    }

    void normalises_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<QStringList>("inRemarks");
        QTest::newRow("line ends")
            << u"a\r\nb\rc\nd\r\r\ne"_s << u"a\nb\nc\nd\n\ne"_s << QStringList();
        QTest::newRow("mark") << u"\ufeffa\ufeffb"_s << u"a\ufeffb"_s << QStringList();
        QTest::newRow("NUL") << u"a\nb\0c\0"_s << u"a\nb\ufffdc\ufffd"_s << QStringList{u"2 NUL"_s};
        QTest::newRow("surrogates") << (u"a\n\n"_s + QChar(0xd83d) + u"b💚"_s + QChar(0xdc9a))
                                    << u"a\n\n\ufffdb💚\ufffd"_s << QStringList{u"2 half"_s};
        QTest::newRow("controls") << u"a\tb\x01\x7f"_s << u"a\tb\x01\x7f"_s
                                  << QStringList{u"2 control"_s};
        const QString kept = u"e\u0301 \u00a0 \u2028 \u0085"_s.chopped(1) + u"ﬁ \u00ad \u200b"_s;
        QTest::newRow("nothing else") << kept << kept << QStringList();
    }

    void normalises()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QFETCH(QStringList, inRemarks);
        QStringList remarks;
        QCOMPARE(normalised(text, remarks), expected);
        QCOMPARE(remarks.size(), inRemarks.size());
        for (qsizetype i = 0; i < remarks.size(); ++i)
            QVERIFY2(remarks[i].startsWith(inRemarks[i]), qPrintable(remarks[i]));
    }

    void remarksNameTheLine()
    {
        QStringList remarks; // the first of each kind
        normalised(
            u"a\r\nb\x01\r\nc\0\n\0\x01"_s + QChar(0xd83d) + u"\n\0"_s + QChar(0xd83d), remarks);
        QCOMPARE(remarks,
            QStringList({u"3 NUL character(s) replaced by �, the first in line 3"_s,
                u"2 half character(s) (lone surrogates) replaced by �, the first in line 4"_s,
                u"2 control character(s) kept, the first in line 2"_s}));
    }
};

STANDOFF_TEST(QCoreApplication, TestDecode)
#include "tst_decode.moc"
