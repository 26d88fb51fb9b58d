<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>ActionList</name>
    <message>
        <source>In lists and forms</source>
        <extracomment>what stands between a menu and one in it</extracomment>
        <translation>목록과 양식</translation>
    </message>
</context>
<context>
    <name>Admiralty</name>
    <message>
        <source>completely reliable</source>
        <translation>완전히 신뢰할 수 있음</translation>
    </message>
    <message>
        <source>usually reliable</source>
        <translation>대체로 신뢰할 수 있음</translation>
    </message>
    <message>
        <source>fairly reliable</source>
        <translation>어느 정도 신뢰할 수 있음</translation>
    </message>
    <message>
        <source>not usually reliable</source>
        <translation>대체로 신뢰할 수 없음</translation>
    </message>
    <message>
        <source>unreliable</source>
        <translation>신뢰할 수 없음</translation>
    </message>
    <message>
        <source>reliability cannot be judged</source>
        <translation>신뢰도를 판단할 수 없음</translation>
    </message>
    <message>
        <source>confirmed by other sources</source>
        <translation>다른 출처로 확인됨</translation>
    </message>
    <message>
        <source>probably true</source>
        <translation>아마 사실</translation>
    </message>
    <message>
        <source>possibly true</source>
        <translation>사실일 수 있음</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>의심스러움</translation>
    </message>
    <message>
        <source>improbable</source>
        <translation>사실 같지 않음</translation>
    </message>
    <message>
        <source>truth cannot be judged</source>
        <translation>사실 여부를 판단할 수 없음</translation>
    </message>
</context>
<context>
    <name>CheckJson</name>
    <message>
        <source>Values are nested more than %1 deep</source>
        <translation>값이 %1단계보다 깊이 중첩되어 있습니다</translation>
    </message>
    <message>
        <source>There are more than %1 values</source>
        <translation>값이 %1개를 넘습니다</translation>
    </message>
    <message>
        <source>%1; this is more than can be read</source>
        <translation>%1. 읽을 수 있는 것보다 많습니다</translation>
    </message>
    <message>
        <source>Line and column %1: %2</source>
        <translation>줄과 열 %1: %2</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the file that was written, %2 what of the project is not in it, and why</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Reads articles into the project, all in one step. Files that cannot be read are reported, and the others are added.</source>
        <translation>기사를 프로젝트로 읽어 들입니다. 전체가 한 단계로 처리됩니다. 읽을 수 없는 기사는 알리고 나머지를 추가합니다.</translation>
    </message>
    <message>
        <source>An existing project.</source>
        <translation>이미 있는 프로젝트입니다.</translation>
    </message>
    <message>
        <source>The files are in this encoding, such as windows-1252.</source>
        <translation>파일의 인코딩입니다. 예: windows-1252.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Adds a text again that the project already has.</source>
        <translation>프로젝트에 이미 있는 텍스트도 다시 추가합니다.</translation>
    </message>
    <message>
        <source>%1: Nothing can be changed: %2</source>
        <translation>%1: 변경할 수 없습니다: %2</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>읽는 중</translation>
    </message>
    <message>
        <source>article %1</source>
        <translation>기사 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paragraph(s)</source>
        <translation>
            <numerusform>단락 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln자</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows help on the subcommand.</source>
        <translation>하위 명령의 도움말을 보여 줍니다.</translation>
    </message>
    <message>
        <source>Prints one JSON document; offsets are code points.</source>
        <translation>JSON 문서 하나를 출력합니다. 위치는 코드 포인트 단위입니다.</translation>
    </message>
    <message>
        <source>Who makes the changes (default: STANDOFF_ANNOTATOR, or else the account&apos;s name).</source>
        <translation>변경하는 사람입니다(기본값: STANDOFF_ANNOTATOR, 없으면 계정 이름).</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1이(가) 없습니다</translation>
    </message>
    <message>
        <source>Unexpected argument “%1”</source>
        <translation>“%1”은(는) 필요 없는 인수입니다</translation>
    </message>
    <message>
        <source>--%1 is missing</source>
        <translation>--%1이(가) 없습니다</translation>
    </message>
    <message>
        <source>The name of a file is empty</source>
        <translation>파일 이름이 비어 있습니다</translation>
    </message>
    <message>
        <source>%1: %2; see “standoff %1 --help”</source>
        <translation>%1: %2. “standoff %1 --help”를 참고하십시오</translation>
    </message>
    <message>
        <source>CHECK</source>
        <translation>검사</translation>
    </message>
    <message>
        <source>ARTICLE</source>
        <translation>기사</translation>
    </message>
    <message>
        <source>PLACE</source>
        <translation>위치</translation>
    </message>
    <message>
        <source>PROBLEM</source>
        <translation>문제</translation>
    </message>
    <message>
        <source>Nothing is wrong with the project.</source>
        <translation>프로젝트에 문제가 없습니다.</translation>
    </message>
    <message>
        <source>The project.</source>
        <translation>프로젝트입니다.</translation>
    </message>
    <message>
        <source>new PROJECT [--tagset FILE]</source>
        <extracomment>The words in capitals stand for what a person gives.</extracomment>
        <translation>new 프로젝트 [--tagset 파일]</translation>
    </message>
    <message>
        <source>make a project</source>
        <translation>프로젝트 만들기</translation>
    </message>
    <message>
        <source>add PROJECT ARTICLE…</source>
        <translation>add 프로젝트 기사…</translation>
    </message>
    <message>
        <source>read articles into the project</source>
        <translation>기사를 프로젝트로 읽어 들이기</translation>
    </message>
    <message>
        <source>read annotated documents</source>
        <translation>주석이 달린 문서 읽기</translation>
    </message>
    <message>
        <source>write annotated documents</source>
        <translation>주석이 달린 문서 쓰기</translation>
    </message>
    <message>
        <source>formats [--json]</source>
        <translation>formats [--json]</translation>
    </message>
    <message>
        <source>list the formats that can be read and written</source>
        <translation>읽고 쓸 수 있는 형식 나열</translation>
    </message>
    <message>
        <source>info PROJECT [--json]</source>
        <translation>info 프로젝트 [--json]</translation>
    </message>
    <message>
        <source>show how much is in the project</source>
        <translation>프로젝트의 규모 표시</translation>
    </message>
    <message>
        <source>list what is in the project</source>
        <translation>프로젝트의 내용 나열</translation>
    </message>
    <message>
        <source>check PROJECT [--json]</source>
        <translation>check 프로젝트 [--json]</translation>
    </message>
    <message>
        <source>check the file and its content</source>
        <translation>파일과 내용 검사</translation>
    </message>
    <message>
        <source>standoff [PROJECT | ARTICLE…]</source>
        <translation>standoff [프로젝트 | 기사…]</translation>
    </message>
    <message>
        <source>open the window</source>
        <translation>창 열기</translation>
    </message>
    <message>
        <source>“standoff SUBCOMMAND --help” says more. The exit status is 0 for success, 1 for failure and 2 for wrong usage.</source>
        <translation>자세한 내용은 “standoff 하위명령 --help”를 참고하십시오. 종료 상태는 성공하면 0, 실패하면 1, 사용법이 잘못되면 2입니다.</translation>
    </message>
    <message>
        <source>%1: There is no such subcommand; see “standoff --help”</source>
        <translation>%1: 그런 하위 명령이 없습니다. “standoff --help”를 참고하십시오</translation>
    </message>
    <message>
        <source>Standard output cannot be written: %1</source>
        <translation>표준 출력에 쓸 수 없습니다: %1</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <extracomment>%1 is what is being done: &quot;exporting&quot;</extracomment>
        <translation>%1: %2/%3</translation>
    </message>
    <message>
        <source>%1: Lost in this format: %2</source>
        <extracomment>%1 is the file, and what in it; %2 what of that a format cannot carry</extracomment>
        <translation>%1: 이 형식에서 잃음: %2</translation>
    </message>
    <message>
        <source>The format to write; see “standoff formats”.</source>
        <translation>쓸 형식입니다. “standoff formats”를 참고하십시오.</translation>
    </message>
    <message>
        <source>format</source>
        <translation>형식</translation>
    </message>
    <message>
        <source>path</source>
        <translation>경로</translation>
    </message>
    <message>
        <source>Only this article; can be given more than once.</source>
        <translation>이 기사만 내보냅니다. 여러 번 지정할 수 있습니다.</translation>
    </message>
    <message>
        <source>id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>The ID of an article is a number; see “standoff list”</source>
        <translation>기사의 ID는 숫자입니다. “standoff list”를 참고하십시오</translation>
    </message>
    <message>
        <source>%1: There is no article %2</source>
        <translation>%1: 기사 %2이(가) 없습니다</translation>
    </message>
    <message>
        <source>exporting</source>
        <translation>내보내는 중</translation>
    </message>
    <message>
        <source>FORMAT</source>
        <translation>형식</translation>
    </message>
    <message>
        <source>CONTENT</source>
        <translation>내용</translation>
    </message>
    <message>
        <source>READ</source>
        <translation>읽기</translation>
    </message>
    <message>
        <source>WRITTEN</source>
        <translation>쓰기</translation>
    </message>
    <message>
        <source>FILES</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>DESCRIPTION</source>
        <translation>설명</translation>
    </message>
    <message>
        <source>articles</source>
        <translation>기사</translation>
    </message>
    <message>
        <source>annotations</source>
        <translation>주석</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>no</source>
        <translation>아니요</translation>
    </message>
    <message>
        <source>Files, or folders for formats that are folders.</source>
        <translation>파일 또는, 폴더를 쓰는 형식이면 폴더입니다.</translation>
    </message>
    <message>
        <source>The format “%1” can be written, but not read</source>
        <translation>“%1” 형식은 쓸 수는 있지만 읽을 수는 없습니다</translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s)</source>
        <translation>
            <numerusform>주석 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>Project</source>
        <translation>프로젝트</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>변경</translation>
    </message>
    <message>
        <source>not possible: %1</source>
        <translation>불가능: %1</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>가능</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>기사</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>단락</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>문자</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>주석</translation>
    </message>
    <message>
        <source>Attributions</source>
        <translation>귀속</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>개체</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>주장</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Annotators</source>
        <translation>주석자</translation>
    </message>
    <message>
        <source>TAG</source>
        <translation>태그</translation>
    </message>
    <message>
        <source>KEY</source>
        <translation>키</translation>
    </message>
    <message>
        <source>LAYER</source>
        <translation>계층</translation>
    </message>
    <message>
        <source>ANNOTATIONS</source>
        <translation>주석</translation>
    </message>
    <message>
        <source>Shows what the project contains and how much.</source>
        <translation>프로젝트에 무엇이 얼마나 있는지 알려 줍니다.</translation>
    </message>
    <message>
        <source>Lists what is in the project.</source>
        <translation>프로젝트의 내용을 나열합니다.</translation>
    </message>
    <message>
        <source>One of: %1.</source>
        <translation>다음 중 하나: %1.</translation>
    </message>
    <message>
        <source>“%1” cannot be listed; choose one of: %2</source>
        <translation>“%1”은(는) 나열할 수 없습니다. 다음 중에서 선택하십시오: %2</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>PARAGRAPHS</source>
        <translation>단락</translation>
    </message>
    <message>
        <source>CHARACTERS</source>
        <translation>문자</translation>
    </message>
    <message>
        <source>LANGUAGE</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>PUBLISHED</source>
        <translation>발행일</translation>
    </message>
    <message>
        <source>TITLE</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Article %1: %2</source>
        <translation>기사 %1: %2</translation>
    </message>
    <message>
        <source>MENTIONS</source>
        <translation>언급</translation>
    </message>
    <message>
        <source>TYPE</source>
        <translation>유형</translation>
    </message>
    <message>
        <source>WIKIDATA</source>
        <translation>위키데이터</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>ALIASES</source>
        <translation>다른 이름</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>CLAIMANT</source>
        <translation>주장자</translation>
    </message>
    <message>
        <source>CLAIM</source>
        <translation>주장</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>IDENTIFICATION</source>
        <translation>신원 표시</translation>
    </message>
    <message>
        <source>AFFILIATION</source>
        <translation>소속</translation>
    </message>
    <message>
        <source>SOURCE</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Makes a project: one file that contains everything.</source>
        <translation>프로젝트를 만듭니다. 모든 내용을 담는 파일 하나입니다.</translation>
    </message>
    <message>
        <source>The file to make; it must not exist yet.</source>
        <translation>만들 파일입니다. 같은 이름의 파일이 없어야 합니다.</translation>
    </message>
    <message>
        <source>Uses the tags in this file instead of the built-in news tagset.</source>
        <translation>내장된 뉴스 태그 집합 대신 이 파일의 태그를 씁니다.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>waived</source>
        <translation>예외</translation>
    </message>
    <message>
        <source>error</source>
        <translation>오류</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>경고</translation>
    </message>
    <message>
        <source>info</source>
        <translation>참고</translation>
    </message>
    <message>
        <source>SEVERITY</source>
        <translation>심각도</translation>
    </message>
    <message>
        <source>%1 Waived: %2</source>
        <comment>a problem, why it is waived</comment>
        <translation>%1 예외: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln error(s) found</source>
        <translation>
            <numerusform>%1: 오류 %Ln건을 찾았습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>search PROJECT TEXT [--sort left|right|place] [--limit N] [--json]</source>
        <translation>search 프로젝트 텍스트 [--sort left|right|place] [--limit N] [--json]</translation>
    </message>
    <message>
        <source>search for words in the articles</source>
        <translation>기사에서 단어 찾기</translation>
    </message>
    <message>
        <source>searching</source>
        <translation>찾는 중</translation>
    </message>
    <message>
        <source>%1: The search was interrupted</source>
        <translation>%1: 찾기가 중단되었습니다</translation>
    </message>
    <message>
        <source>Lists where words occur in the articles, with the words around them. TEXT: words, all of which an article must have; &quot;a phrase&quot;; begin*; a NEAR/5 b; a OR b; -without; title:word (byline, publisher, text, note); /regular expression/; and tag:NAME, layer:NAME, source:NAME, from:2024-01-01, to:2024. Text that begins with “-” goes after “--”.</source>
        <translation>기사에서 단어가 나오는 위치를 앞뒤 단어와 함께 나열합니다. 텍스트: 기사에 모두 있어야 하는 단어; &quot;구절&quot;; 앞부분*; a NEAR/5 b; a OR b; -제외; title:단어(byline, publisher, text, note); /정규식/; 그리고 tag:이름, layer:이름, source:이름, from:2024-01-01, to:2024. “-”로 시작하는 것은 “--” 뒤에 씁니다.</translation>
    </message>
    <message>
        <source>What to look for, in one argument.</source>
        <translation>찾을 내용을 인수 하나로 씁니다.</translation>
    </message>
    <message>
        <source>By “place” (default), or by the words to the “left” or to the “right”.</source>
        <translation>위치순(“place”, 기본값), 또는 왼쪽(“left”)이나 오른쪽(“right”) 단어순입니다.</translation>
    </message>
    <message>
        <source>order</source>
        <translation>순서</translation>
    </message>
    <message>
        <source>At most this many hits.</source>
        <translation>결과의 최대 건수입니다.</translation>
    </message>
    <message>
        <source>number</source>
        <translation>수</translation>
    </message>
    <message>
        <source>--sort is place, left or right, not “%1”</source>
        <translation>--sort는 place, left 또는 right여야 하며 “%1”은(는) 쓸 수 없습니다</translation>
    </message>
    <message>
        <source>--limit is a number from 1 up, not “%1”</source>
        <translation>--limit은 1 이상의 수여야 하며 “%1”은(는) 쓸 수 없습니다</translation>
    </message>
    <message>
        <source>The query is not understood at character %1: %2</source>
        <translation>질의의 %1번째 문자를 해석할 수 없습니다: %2</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>검사 중</translation>
    </message>
    <message>
        <source>%1: cancelled</source>
        <translation>%1: 취소했습니다</translation>
    </message>
    <message>
        <source>damaged: %1</source>
        <translation>손상됨: %1</translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <translation>폴더: %1</translation>
    </message>
    <message>
        <source>There are no backups of %1.</source>
        <translation>%1의 백업이 없습니다.</translation>
    </message>
    <message>
        <source>BACKUP</source>
        <translation>백업</translation>
    </message>
    <message>
        <source>MADE</source>
        <translation>만든 때</translation>
    </message>
    <message>
        <source>SIZE</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>ARTICLES</source>
        <translation>기사</translation>
    </message>
    <message>
        <source>STEPS SINCE</source>
        <translation>이후 단계</translation>
    </message>
    <message>
        <source>LAST STEP</source>
        <translation>마지막 단계</translation>
    </message>
    <message>
        <source>BY</source>
        <translation>작업자</translation>
    </message>
    <message>
        <source>REASON</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>Lists the backups of the project, the newest first, and says whether each is whole. Those of a project that is damaged or gone are found by its path.</source>
        <translation>프로젝트의 백업을 최신 것부터 나열하고 온전한지 알려 줍니다. 손상되었거나 사라진 프로젝트의 백업은 경로로 찾습니다.</translation>
    </message>
    <message>
        <source>The project, or the path where it was.</source>
        <translation>프로젝트 또는 프로젝트가 있던 경로.</translation>
    </message>
    <message>
        <source>%1: There is no such file, and no backup of one that was there</source>
        <translation>%1: 그런 파일이 없고, 그곳에 있던 파일의 백업도 없습니다</translation>
    </message>
    <message>
        <source>Checks every page of the project, every reference, the hash of every text and original, whether each value keeps the rules by which an import is judged, and whether each annotation&apos;s text is in its article at its place; then looks for problems of the content, such as claims without attribution, quotation marks that do not balance and verdicts without evidence. The exit status is 1 when there are errors; warnings, notes and what was waived leave it 0. The project&apos;s settings “severity.CHECK” (error, warning, info or off) decide what an error is among the problems of the content.</source>
        <translation>프로젝트의 모든 페이지와 참조, 모든 텍스트와 원본의 해시, 각 값이 가져오기를 판단하는 규칙을 지키는지, 각 주석의 텍스트가 기사의 그 자리에 있는지 검사합니다. 이어서 귀속 없는 주장, 짝이 맞지 않는 따옴표, 증거 없는 판정 등 내용의 문제를 찾습니다. 오류가 있으면 종료 상태는 1이며, 경고와 참고, 예외만 있으면 0입니다. 내용의 문제 가운데 무엇이 오류인지는 프로젝트 설정 “severity.CHECK”(error, warning, info 또는 off)이 정합니다.</translation>
    </message>
    <message>
        <source>backups PROJECT [--json]</source>
        <translation>backups 프로젝트 [--json]</translation>
    </message>
    <message>
        <source>list the backups</source>
        <translation>백업 나열</translation>
    </message>
    <message>
        <source>restore PROJECT --from BACKUP</source>
        <translation>restore 프로젝트 --from 백업</translation>
    </message>
    <message>
        <source>put a backup in the project&apos;s place</source>
        <translation>백업을 프로젝트 자리에 놓기</translation>
    </message>
    <message>
        <source>compact PROJECT --before DATE|--keep N [--dry-run]</source>
        <translation>compact 프로젝트 --before 날짜|--keep N [--dry-run]</translation>
    </message>
    <message>
        <source>shorten the history</source>
        <translation>기록 줄이기</translation>
    </message>
    <message>
        <source>There is not enough memory for this; close other programs, or do it in parts</source>
        <translation>이 작업에 쓸 메모리가 부족합니다. 다른 프로그램을 닫거나 나누어 하십시오</translation>
    </message>
    <message>
        <source>%1: No step would go</source>
        <translation>%1: 없어질 단계가 없습니다</translation>
    </message>
    <message>
        <source>Steps that go</source>
        <translation>없어지는 단계</translation>
    </message>
    <message>
        <source>Steps that stay</source>
        <translation>남는 단계</translation>
    </message>
    <message>
        <source>From</source>
        <comment>the first day</comment>
        <translation>시작</translation>
    </message>
    <message>
        <source>To</source>
        <comment>the last day</comment>
        <translation>끝</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>작업자</translation>
    </message>
    <message>
        <source>Texts that only they need</source>
        <translation>그 단계에만 필요한 텍스트</translation>
    </message>
    <message>
        <source>Files that only they need</source>
        <translation>그 단계에만 필요한 파일</translation>
    </message>
    <message>
        <source>The file gets smaller by about</source>
        <translation>파일이 줄어드는 크기(약)</translation>
    </message>
    <message>
        <source>%1. Nothing was changed; --without-backup goes on without one</source>
        <translation>%1. 아무것도 바꾸지 않았습니다. --without-backup을 쓰면 백업 없이 계속합니다</translation>
    </message>
    <message>
        <source>The file had %1 and has %2 now.</source>
        <translation>파일 크기가 %1에서 %2(으)로 바뀌었습니다.</translation>
    </message>
    <message>
        <source>Shortens the history of the project: old steps cannot be taken back any more, and nobody can see who made them. Otherwise nothing changes. A backup is made first.</source>
        <translation>프로젝트의 기록을 줄입니다. 오래된 단계는 더는 되돌릴 수 없고 누가 했는지도 볼 수 없게 됩니다. 그 밖에는 달라지지 않습니다. 먼저 백업을 만듭니다.</translation>
    </message>
    <message>
        <source>Removes the steps before this day, such as 2026-03-31, or time.</source>
        <translation>2026-03-31 같은 이 날짜나 시각 이전의 단계를 없앱니다.</translation>
    </message>
    <message>
        <source>date</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Removes all but this many of the newest steps.</source>
        <translation>최신 단계를 이만큼만 남기고 모두 없앱니다.</translation>
    </message>
    <message>
        <source>Only says what would go.</source>
        <translation>무엇이 없어질지만 알려 줍니다.</translation>
    </message>
    <message>
        <source>Goes on even if no backup can be made.</source>
        <translation>백업을 만들 수 없어도 계속합니다.</translation>
    </message>
    <message>
        <source>Give either --before with a date such as 2026-03-31, or --keep with a number</source>
        <translation>2026-03-31 같은 날짜를 쓴 --before나 숫자를 쓴 --keep을 지정하십시오</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln backups begin with “%2”; give more of the name</source>
        <translation>
            <numerusform>%1: “%2”(으)로 시작하는 백업이 %Ln개 있습니다. 이름을 더 길게 쓰십시오</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: There is no backup “%2”; “standoff backups %1” lists them</source>
        <translation>%1: 백업 “%2”이(가) 없습니다. “standoff backups %1”(으)로 목록을 볼 수 있습니다</translation>
    </message>
    <message>
        <source>Puts a backup in the place of the project, whole or not at all. What is there before is kept: as a backup, or beside it where it is damaged.</source>
        <translation>백업을 프로젝트 자리에 통째로 놓거나, 안 되면 전혀 바꾸지 않습니다. 먼저 있던 것은 백업으로, 손상되었으면 그 옆에 보존합니다.</translation>
    </message>
    <message>
        <source>The project; it may be damaged, or gone. Nobody may have it open for writing.</source>
        <translation>프로젝트. 손상되었거나 사라졌어도 됩니다. 아무도 쓰기용으로 열어 두지 않아야 합니다.</translation>
    </message>
    <message>
        <source>The name of a backup as “standoff backups” lists it, its beginning, or a file.</source>
        <translation>“standoff backups”에 나오는 백업 이름, 그 앞부분, 또는 파일.</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>백업</translation>
    </message>
    <message>
        <source>restoring</source>
        <translation>복원 중</translation>
    </message>
    <message>
        <source>%1 was restored from %2.</source>
        <translation>%1을(를) %2에서 복원했습니다.</translation>
    </message>
    <message>
        <source>What was there before is a backup: %1</source>
        <translation>먼저 있던 것은 백업이 되었습니다: %1</translation>
    </message>
    <message>
        <source>What was there before is kept as %1</source>
        <translation>먼저 있던 것을 %1(으)로 보존했습니다</translation>
    </message>
    <message>
        <source>%1: There is too much to find, or a regular expression takes too many steps; hits may be missing in these articles: %2. Narrow the search</source>
        <comment>a file, and numbers</comment>
        <translation>%1: 찾을 것이 너무 많거나 정규식이 너무 많은 단계를 거칩니다. 다음 기사에는 빠진 결과가 있을 수 있습니다: %2. 찾기 조건을 좁히십시오</translation>
    </message>
    <message>
        <source>%1: Lost in this format: %2 (%3)</source>
        <extracomment>%1 is the file, %2 what of the places that follow a format cannot carry</extracomment>
        <translation>%1: 이 형식에서 잃음: %2 (%3)</translation>
    </message>
    <message numerus="yes">
        <source>%1; and %Ln more</source>
        <comment>places</comment>
        <translation>
            <numerusform>%1; 그 밖에 %Ln곳</numerusform>
        </translation>
    </message>
    <message>
        <source>Writes annotated documents. What the format cannot hold is reported. Files are written whole or not at all.</source>
        <translation>주석이 달린 문서를 씁니다. 형식이 담을 수 없는 것은 알려 줍니다. 파일은 온전히 쓰거나 전혀 쓰지 않습니다.</translation>
    </message>
    <message>
        <source>Reports each loss separately, also where the same is lost many times.</source>
        <translation>같은 것을 여러 곳에서 잃더라도 하나하나 알려 줍니다.</translation>
    </message>
    <message>
        <source>Articles are read by a process that can write no files and reach no network.</source>
        <translation>기사는 파일을 쓸 수도, 네트워크에 닿을 수도 없는 프로세스가 읽습니다.</translation>
    </message>
    <message>
        <source>Articles are read by a process of their own. This system cannot keep it from writing files or reaching a network.</source>
        <translation>기사는 따로 둔 프로세스가 읽습니다. 이 시스템은 그 프로세스가 파일을 쓰거나 네트워크에 닿는 것을 막지 못합니다.</translation>
    </message>
    <message>
        <source>%1: The program calls this itself; to read articles, use “add”</source>
        <translation>%1: 프로그램이 스스로 부르는 명령입니다. 기사를 읽으려면 “add”를 쓰십시오</translation>
    </message>
    <message>
        <source>print PROJECT [ARTICLE…] --to PATH [--format F]</source>
        <translation>print 프로젝트 [기사…] --to 경로 [--format F]</translation>
    </message>
    <message>
        <source>write articles with their marks as PDF, web page or picture</source>
        <translation>기사를 표시와 함께 PDF, 웹 페이지, 그림으로 쓰기</translation>
    </message>
    <message>
        <source>The project; then the ids of articles.</source>
        <translation>프로젝트, 그다음 기사 번호.</translation>
    </message>
    <message>
        <source>The file to write: .pdf, .html, .png or .svg; or the folder to make, with a file for each article.</source>
        <translation>쓸 파일(.pdf, .html, .png, .svg) 또는 기사마다 파일 하나씩 담을 새 폴더.</translation>
    </message>
    <message>
        <source>What to write into a folder: pdf, html, png or svg (default: pdf).</source>
        <translation>폴더에 쓸 것: pdf, html, png, svg(기본값: pdf).</translation>
    </message>
    <message>
        <source>Replaces a file that exists.</source>
        <translation>이미 있는 파일을 바꿉니다.</translation>
    </message>
    <message>
        <source>The font of the text.</source>
        <translation>본문 글꼴.</translation>
    </message>
    <message>
        <source>family</source>
        <translation>글꼴</translation>
    </message>
    <message>
        <source>How far lines are apart, from 0.8 to 2.5.</source>
        <translation>줄 간격, 0.8에서 2.5까지.</translation>
    </message>
    <message>
        <source>factor</source>
        <translation>배수</translation>
    </message>
    <message>
        <source>PDF: the size of the pages, such as A4 or Letter.</source>
        <translation>PDF: 쪽 크기. 예: A4, Letter.</translation>
    </message>
    <message>
        <source>size</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>PDF: pages that are wider than high.</source>
        <translation>PDF: 가로로 긴 쪽.</translation>
    </message>
    <message>
        <source>PDF: only these pages, such as 1-3,5.</source>
        <translation>PDF: 이 쪽만. 예: 1-3,5.</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>번호</translation>
    </message>
    <message>
        <source>Pictures: only these paragraphs, such as 2-5.</source>
        <translation>그림: 이 단락만. 예: 2-5.</translation>
    </message>
    <message>
        <source>PNG: scale of the picture, from 0.5 to 8 (default: 2).</source>
        <translation>PNG: 그림의 배율, 0.5에서 8까지(기본값: 2).</translation>
    </message>
    <message>
        <source>--%1 “%2” is not a number from %3 to %4</source>
        <translation>--%1 “%2”은(는) %3에서 %4까지의 수가 아닙니다</translation>
    </message>
    <message>
        <source>“.%1” cannot be written, only %2; for a folder of that name give --format</source>
        <translation>“.%1”은(는) 쓸 수 없고 %2만 쓸 수 있습니다. 그런 이름의 폴더라면 --format을 지정하십시오</translation>
    </message>
    <message>
        <source>There is no format “%1”; choose one of: %2</source>
        <translation>“%1” 형식은 없습니다. 다음 중에서 선택하십시오: %2</translation>
    </message>
    <message>
        <source>A file with the name “%1” is no %2</source>
        <translation>이름이 “%1”인 파일은 %2이(가) 아닙니다</translation>
    </message>
    <message>
        <source>--%1 has no meaning for %2</source>
        <translation>--%1은(는) %2에는 뜻이 없습니다</translation>
    </message>
    <message>
        <source>There is no paper of the size “%1”</source>
        <translation>“%1” 크기의 용지는 없습니다</translation>
    </message>
    <message>
        <source>--pages “%1” names no pages</source>
        <translation>--pages “%1”은(는) 쪽 번호가 아닙니다</translation>
    </message>
    <message>
        <source>--paragraphs “%1” is not a number, nor two such as 2-5</source>
        <translation>--paragraphs “%1”은(는) 번호도, 2-5 같은 두 번호도 아닙니다</translation>
    </message>
    <message>
        <source>There is no font “%1”</source>
        <translation>“%1” 글꼴은 없습니다</translation>
    </message>
    <message>
        <source>%1: The article has no text to make a picture of</source>
        <translation>%1: 기사에 그림으로 만들 글이 없습니다</translation>
    </message>
    <message numerus="yes">
        <source>%1: The article has %Ln paragraph(s)</source>
        <translation>
            <numerusform>%1: 기사의 단락은 %Ln개입니다</numerusform>
        </translation>
    </message>
    <message>
        <source>printing</source>
        <translation>인쇄</translation>
    </message>
    <message>
        <source>%1: There is no article to print</source>
        <translation>%1: 인쇄할 기사가 없습니다</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln articles do not go into one file; choose one, or give the name of a folder</source>
        <translation>
            <numerusform>%1: 기사 %Ln건을 파일 하나에 담을 수 없습니다. 하나를 선택하거나 폴더 이름을 지정하십시오</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no fonts to write with; install some</source>
        <translation>쓸 글꼴이 없습니다. 글꼴을 설치하십시오</translation>
    </message>
    <message>
        <source>%1: This file exists already; --force replaces it</source>
        <translation>%1: 같은 이름의 파일이 이미 있습니다. --force를 쓰면 바꿉니다</translation>
    </message>
    <message>
        <source>Writes articles with their marks and a legend as PDF, as a web page or as a picture. Files are written whole or not at all.</source>
        <translation>기사를 표시와 범례와 함께 PDF, 웹 페이지, 그림으로 씁니다. 파일은 온전히 쓰거나 전혀 쓰지 않습니다.</translation>
    </message>
    <message>
        <source>%1: There is nothing for --%2 “%3”; there are: %4</source>
        <translation>%1: --%2 “%3”에 맞는 것이 없습니다. 있는 것: %4</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Only marks of this layer; can be given more than once.</source>
        <translation>이 계층의 표시만. 여러 번 지정할 수 있습니다.</translation>
    </message>
    <message>
        <source>Only marks with this tag; can be given more than once.</source>
        <translation>이 태그의 표시만. 여러 번 지정할 수 있습니다.</translation>
    </message>
    <message>
        <source>Only marks that are accepted, proposed or rejected; can be given more than once.</source>
        <translation>승인(accepted), 제안(proposed), 거부(rejected)된 표시만. 여러 번 지정할 수 있습니다.</translation>
    </message>
    <message>
        <source>word</source>
        <translation>단어</translation>
    </message>
    <message>
        <source>Only marks of this annotator; can be given more than once.</source>
        <translation>이 주석자의 표시만. 여러 번 지정할 수 있습니다.</translation>
    </message>
    <message>
        <source>An option of the format; can be given more than once; see “standoff formats”.</source>
        <translation>형식의 옵션이며 여러 번 쓸 수 있습니다. “standoff formats”를 참고하십시오.</translation>
    </message>
    <message>
        <source>name=value</source>
        <translation>이름=값</translation>
    </message>
    <message>
        <source>The file to write, or the folder to make; NAME.zip for a ZIP archive.</source>
        <translation>쓸 파일 또는 만들 폴더입니다. ZIP 압축 파일은 NAME.zip으로 씁니다.</translation>
    </message>
    <message>
        <source>a folder of %1</source>
        <extracomment>%1 are the endings of the names of the files in it</extracomment>
        <translation>%1 폴더</translation>
    </message>
    <message>
        <source>a ZIP archive of %1</source>
        <extracomment>%1 are the endings of the names of the files in it</extracomment>
        <translation>%1 ZIP 압축 파일</translation>
    </message>
    <message>
        <source>cannot hold: %1</source>
        <extracomment>%1 are words for parts of a project</extracomment>
        <translation>담을 수 없는 것: %1</translation>
    </message>
    <message>
        <source>also called %1</source>
        <translation>다른 이름: %1</translation>
    </message>
    <message>
        <source>%1 is the same with %2</source>
        <translation>%1은(는) %2와(과) 같습니다</translation>
    </message>
    <message>
        <source>default: %1</source>
        <comment>what an option is when nothing is said</comment>
        <translation>기본값: %1</translation>
    </message>
    <message>
        <source>Lists what can be read and written: formats of annotated documents (“import” and “export”) with their options, and kinds of articles (“add”).</source>
        <translation>읽고 쓸 수 있는 것을 나열합니다. 주석이 달린 문서의 형식(“import”와 “export”)과 그 옵션, 기사의 종류(“add”)입니다.</translation>
    </message>
    <message>
        <source>The format; see “standoff formats”. By default it is recognised from the files.</source>
        <translation>형식입니다. “standoff formats”를 참고하십시오. 지정하지 않으면 파일을 보고 알아냅니다.</translation>
    </message>
    <message>
        <source>import PROJECT [--format F] [--option NAME=VALUE…] PATH…</source>
        <translation>import 프로젝트 [--format 형식] [--option 이름=값…] 경로…</translation>
    </message>
    <message>
        <source>export PROJECT --format F --to PATH [--option NAME=VALUE…] [--article ID…]</source>
        <translation>export 프로젝트 --format 형식 --to 경로 [--option 이름=값…] [--article ID…]</translation>
    </message>
    <message>
        <source>What the file names say that the files do not: “{date} - {publisher} - {title}”, with {author}, {section}, {labels}, and * for anything; or a regular expression between slashes, with groups of these names.</source>
        <translation>파일 자체에 없는 것을 파일 이름에서 가져옵니다: “{date} - {publisher} - {title}”. {author}, {section}, {labels}도 쓸 수 있고 *는 아무 글자나 뜻합니다. 또는 이런 이름의 그룹이 있는, 빗금 사이의 정규식.</translation>
    </message>
    <message>
        <source>pattern</source>
        <translation>패턴</translation>
    </message>
    <message>
        <source>Keeps the line ends of plain text that was wrapped at a width; otherwise lines are joined to paragraphs.</source>
        <translation>일정한 너비로 줄을 바꾼 일반 텍스트의 줄 끝을 그대로 둡니다. 그러지 않으면 단락으로 잇습니다.</translation>
    </message>
    <message>
        <source>How many files are read at a time (default: one for each processor, at most four).</source>
        <translation>한 번에 읽는 파일의 수입니다(기본값: 프로세서마다 하나, 최대 넷).</translation>
    </message>
    <message>
        <source>Writes a table (CSV) that says what became of each file.</source>
        <translation>파일마다 어떻게 되었는지를 표(CSV)로 씁니다.</translation>
    </message>
    <message>
        <source>Replaces a report that exists.</source>
        <translation>이미 있는 보고서를 바꿉니다.</translation>
    </message>
    <message>
        <source>--jobs takes a number from 1 to %1</source>
        <translation>--jobs에는 1부터 %1까지의 수를 쓰십시오</translation>
    </message>
    <message>
        <source>Files to read, of a kind that “standoff formats” lists, or folders of them.</source>
        <translation>읽을 파일(“standoff formats”에 나오는 종류) 또는 그런 파일이 든 폴더.</translation>
    </message>
    <message>
        <source>Adds each chapter of a book as an article of its own.</source>
        <translation>책의 장마다 기사 하나로 추가합니다.</translation>
    </message>
    <message>
        <source>%1; not added (--again adds it)</source>
        <translation>%1. 추가하지 않았습니다(--again을 쓰면 추가합니다)</translation>
    </message>
    <message>
        <source>%1: --encoding reads it in another encoding</source>
        <translation>%1: --encoding으로 다른 인코딩으로 읽을 수 있습니다</translation>
    </message>
    <message>
        <source>%1: Nothing was added: %2</source>
        <translation>%1: 아무것도 추가하지 않았습니다: %2</translation>
    </message>
    <message>
        <source>Which column of a table (CSV, TSV, spreadsheet, JSON) is what: “headline=title, body=text, outlet=publisher, score=-”; or a file with that in JSON.</source>
        <translation>표(CSV, TSV, 스프레드시트, JSON)의 어느 열이 무엇인지: “headline=title, body=text, outlet=publisher, score=-”. 또는 그것을 JSON으로 담은 파일.</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>열</translation>
    </message>
    <message>
        <source>%1 (article %2)</source>
        <translation>%1 (기사 %2)</translation>
    </message>
    <message>
        <source>%1: None of the chosen tags is in a chosen layer</source>
        <translation>%1: 선택한 태그 가운데 선택한 계층에 있는 것이 없습니다</translation>
    </message>
    <message>
        <source>Reads annotated documents and writes them in another format, without a project. What was left out, and what the format cannot hold, is reported.</source>
        <translation>주석이 달린 문서를 읽어 프로젝트 없이 다른 형식으로 씁니다. 제외한 것과 형식이 담을 수 없는 것은 알려 줍니다.</translation>
    </message>
    <message>
        <source>The last: the file to write, or the folder to make; NAME.zip for a ZIP archive.</source>
        <translation>마지막 인수는 쓸 파일 또는 만들 폴더입니다. ZIP 압축 파일은 NAME.zip으로 씁니다.</translation>
    </message>
    <message>
        <source>An option of the format that is read; can be given more than once.</source>
        <translation>읽는 형식의 옵션이며 여러 번 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>The format “%1” can be read, but not written</source>
        <translation>“%1” 형식은 읽을 수는 있지만 쓸 수는 없습니다</translation>
    </message>
    <message>
        <source>%1: This is the file that is read; give the file to write another name</source>
        <translation>%1: 읽는 파일입니다. 쓸 파일에 다른 이름을 지정하십시오</translation>
    </message>
    <message>
        <source>Saves everything chosen here except the articles in the project under this name.</source>
        <translation>여기에서 선택한 것을 기사만 빼고 모두 프로젝트에 이 이름으로 저장합니다.</translation>
    </message>
    <message>
        <source>--seed is a number from 0 to 4294967295, not “%1”</source>
        <translation>--seed는 0에서 4294967295까지의 수여야 하며 “%1”은(는) 쓸 수 없습니다</translation>
    </message>
    <message>
        <source>--split-by is chance or date, not “%1”</source>
        <translation>--split-by는 chance 또는 date여야 하며 “%1”은(는) 쓸 수 없습니다</translation>
    </message>
    <message>
        <source>%1: The query is too much for these articles: %2. Narrow it</source>
        <translation>%1: 다음 기사에는 질의가 너무 큽니다: %2. 질의를 좁히십시오</translation>
    </message>
    <message>
        <source>%1: The query finds no article</source>
        <translation>%1: 질의에 맞는 기사가 없습니다</translation>
    </message>
    <message>
        <source>%1: There is no preset “%2”; there are: %3</source>
        <translation>%1: 프리셋 “%2”이(가) 없습니다. 있는 것: %3</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Uses the choices saved in the project under this name; other options override them.</source>
        <translation>프로젝트에 이 이름으로 저장한 선택을 씁니다. 다른 옵션이 우선합니다.</translation>
    </message>
    <message>
        <source>Only articles in which this is found; see “standoff search --help”.</source>
        <translation>이것이 나오는 기사만 내보냅니다. “standoff search --help”를 참고하십시오.</translation>
    </message>
    <message>
        <source>text</source>
        <translation>텍스트</translation>
    </message>
    <message>
        <source>Write codes in place of what must not leave: records (those that are confidential), notes, evidence (its addresses), annotators, or all; several with commas.</source>
        <translation>밖으로 나가면 안 되는 것 대신 코드를 씁니다: records(기밀 레코드), notes(메모), evidence(증거의 주소), annotators(주석자) 또는 all(모두). 여럿은 쉼표로 구분합니다.</translation>
    </message>
    <message>
        <source>what</source>
        <translation>대상</translation>
    </message>
    <message>
        <source>Divide the articles, such as train=80,dev=10,test=10: a folder or file for each.</source>
        <translation>기사를 나눕니다. 예: train=80,dev=10,test=10. 각각 폴더나 파일 하나가 됩니다.</translation>
    </message>
    <message>
        <source>shares</source>
        <translation>비율</translation>
    </message>
    <message>
        <source>By chance (default), or by date.</source>
        <translation>무작위(“chance”, 기본값) 또는 날짜순(“date”)입니다.</translation>
    </message>
    <message>
        <source>For dividing by chance: the same number divides alike (default: 1).</source>
        <translation>무작위로 나눌 때의 시드입니다. 같은 수를 쓰면 똑같이 나뉩니다(기본값: 1).</translation>
    </message>
    <message>
        <source>Also write what was exported, when, how, and the SHA-256 of each file.</source>
        <translation>무엇을 언제 어떻게 내보냈는지와 각 파일의 SHA-256도 씁니다.</translation>
    </message>
    <message>
        <source>--format, or --preset, is missing</source>
        <translation>--format 또는 --preset이 없습니다</translation>
    </message>
    <message>
        <source>%1: None of the articles is found by the query</source>
        <translation>%1: 기사 가운데 질의에 맞는 것이 없습니다</translation>
    </message>
    <message>
        <source>Reads annotated documents into the project, all in one step or not at all. What the project already has is not doubled: an article with the same text is the same. Fails if nothing was imported, or more was left out than imported.</source>
        <translation>주석이 달린 문서를 프로젝트로 읽어 들입니다. 전체가 한 단계로 처리되거나 아예 처리되지 않습니다. 프로젝트에 이미 있는 것은 중복되지 않으며, 텍스트가 같은 기사는 같은 기사로 봅니다. 가져온 것이 없거나 가져온 것보다 제외한 것이 많으면 실패합니다.</translation>
    </message>
    <message>
        <source>What becomes of a tag in the files: TAG=LAYER/TAG names a tag of the project, TAG= leaves it out. Can be given more than once; “LAYER/TAG” names a tag of a layer in the files.</source>
        <translation>파일의 태그를 어떻게 할지 정합니다. 태그=계층/태그는 프로젝트의 태그를 가리키고, 태그=는 제외합니다. 여러 번 지정할 수 있습니다. “계층/태그”는 파일의 한 계층에 있는 태그를 가리킵니다.</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>태그</translation>
    </message>
    <message>
        <source>%1: Nothing was imported</source>
        <translation>%1: 가져온 것이 없습니다</translation>
    </message>
    <message>
        <source>%1: More was left out than imported: %2 and %3</source>
        <comment>what; two numbers</comment>
        <translation>%1: 가져온 것보다 제외한 것이 많습니다: 제외 %2, 가져옴 %3</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>레코드</translation>
    </message>
    <message>
        <source>convert IN… --to F OUT [--from F] [--option NAME=VALUE…]</source>
        <translation>convert 입력… --to 형식 출력 [--from 형식] [--option 이름=값…]</translation>
    </message>
    <message>
        <source>write annotated documents in another format, without a project</source>
        <translation>주석이 달린 문서를 프로젝트 없이 다른 형식으로 쓰기</translation>
    </message>
    <message>
        <source>Prints what the shell needs to complete subcommands, options and formats: a file that it reads when it starts.</source>
        <translation>셸이 하위 명령, 옵션, 형식을 완성하는 데 필요한 내용을 출력합니다. 셸이 시작할 때 읽는 파일입니다.</translation>
    </message>
    <message>
        <source>“%1” is not known, but these: %2</source>
        <translation>“%1”은(는) 쓸 수 없습니다. 쓸 수 있는 것: %2</translation>
    </message>
    <message>
        <source>Prints this page, as man(1) reads it.</source>
        <translation>이 페이지를 man(1)이 읽는 형식으로 출력합니다.</translation>
    </message>
    <message>
        <source>NAME</source>
        <comment>of a section of the manual</comment>
        <translation>이름</translation>
    </message>
    <message>
        <source>mark in the news who is named, what is claimed, and on whose word</source>
        <translation>뉴스에서 누가 언급되고 무엇이 주장되며 누구의 말에 근거하는지 표시</translation>
    </message>
    <message>
        <source>SYNOPSIS</source>
        <comment>of a section of the manual</comment>
        <translation>개요</translation>
    </message>
    <message>
        <source>PROJECT</source>
        <translation>PROJECT</translation>
    </message>
    <message>
        <source>ARTICLE…</source>
        <translation>ARTICLE…</translation>
    </message>
    <message>
        <source>SUBCOMMAND</source>
        <translation>SUBCOMMAND</translation>
    </message>
    <message>
        <source>DESCRIPTION</source>
        <comment>of a section of the manual</comment>
        <translation>설명</translation>
    </message>
    <message>
        <source>Without a subcommand, the window opens: with that project, or with that of last time; articles are read into it. The subcommands need no display.</source>
        <translation>하위 명령이 없으면 창이 열립니다. 지정한 프로젝트나 지난번 프로젝트가 열리며, 기사는 그 프로젝트로 읽어 들입니다. 하위 명령은 화면 없이 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>SUBCOMMANDS</source>
        <comment>of a section of the manual</comment>
        <translation>하위 명령</translation>
    </message>
    <message>
        <source>EXIT STATUS</source>
        <comment>of a section of the manual</comment>
        <translation>종료 상태</translation>
    </message>
    <message>
        <source>0 when it is done, 1 when it failed, 2 for wrong usage.</source>
        <translation>성공하면 0, 실패하면 1, 사용법이 잘못되면 2입니다.</translation>
    </message>
    <message>
        <source>ENVIRONMENT</source>
        <comment>of a section of the manual</comment>
        <translation>환경 변수</translation>
    </message>
    <message>
        <source>Who makes the changes, where --annotator does not say so.</source>
        <translation>변경하는 사람입니다. --annotator로 지정하지 않았을 때 씁니다.</translation>
    </message>
    <message>
        <source>Only this article; may be given several times.</source>
        <translation>이 기사만 대상으로 합니다. 여러 번 지정할 수 있습니다.</translation>
    </message>
    <message>
        <source>All articles that are like this, such as “state:todo publisher:AFP”.</source>
        <translation>이 조건에 맞는 모든 기사입니다. 예: “state:todo publisher:AFP”.</translation>
    </message>
    <message>
        <source>The state of the work: todo, in-progress or done.</source>
        <translation>작업 상태입니다: todo, in-progress 또는 done.</translation>
    </message>
    <message>
        <source>state</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Who published them.</source>
        <translation>기사를 발행한 곳입니다.</translation>
    </message>
    <message>
        <source>The section of the publication.</source>
        <translation>발행물의 섹션입니다.</translation>
    </message>
    <message>
        <source>The code of the language, such as en or ko.</source>
        <translation>언어 코드입니다. 예: en, ko.</translation>
    </message>
    <message>
        <source>code</source>
        <translation>코드</translation>
    </message>
    <message>
        <source>A note, in the place of the one there is.</source>
        <translation>메모입니다. 이미 있는 메모를 대신합니다.</translation>
    </message>
    <message>
        <source>A label to add; may be given several times.</source>
        <translation>추가할 라벨입니다. 여러 번 지정할 수 있습니다.</translation>
    </message>
    <message>
        <source>A label to take away; may be given several times.</source>
        <translation>없앨 라벨입니다. 여러 번 지정할 수 있습니다.</translation>
    </message>
    <message>
        <source>The word of --%1 is empty</source>
        <translation>--%1의 단어가 비어 있습니다</translation>
    </message>
    <message>
        <source>There is no state “%1”, but todo, in-progress and done</source>
        <translation>“%1” 상태는 없습니다. todo, in-progress, done을 쓸 수 있습니다</translation>
    </message>
    <message>
        <source>Nothing is given to set</source>
        <translation>무엇을 설정할지 지정하지 않았습니다</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln article(s) changed</source>
        <translation>
            <numerusform>%1: 기사 %Ln건을 변경했습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>Sets what articles are like, of several in one step: of those that are named, or of those that a query finds. Where all are like that already, nothing happens.</source>
        <translation>여러 기사의 정보를 한 단계로 설정합니다. 지정한 기사나 질의에 맞는 기사가 대상입니다. 모두 이미 그렇게 되어 있으면 아무것도 바꾸지 않습니다.</translation>
    </message>
    <message>
        <source>the id of an article is a number; see “standoff list”</source>
        <translation>기사의 ID는 숫자입니다. “standoff list”를 참고하십시오</translation>
    </message>
    <message>
        <source>give the ids of articles, or --query</source>
        <translation>기사의 ID나 --query를 지정하십시오</translation>
    </message>
    <message>
        <source>Only articles that are like this, such as “state:todo publisher:AFP tags:&lt;5”.</source>
        <translation>이 조건에 맞는 기사만 나열합니다. 예: “state:todo publisher:AFP tags:&lt;5”.</translation>
    </message>
    <message>
        <source>--query is for articles</source>
        <translation>--query는 기사에만 쓸 수 있습니다</translation>
    </message>
    <message>
        <source>Shows what the subcommand does.</source>
        <translation>하위 명령이 하는 일을 알려 줍니다.</translation>
    </message>
    <message>
        <source>list PROJECT annotations|articles|attributions|claims|entities|relations|sources [--query TEXT] [--json]</source>
        <translation>list PROJECT annotations|articles|attributions|claims|entities|relations|sources [--query TEXT] [--json]</translation>
    </message>
    <message>
        <source>set PROJECT [ARTICLE…] [--query TEXT] [--state S] [--label WORD…]</source>
        <translation>set PROJECT [ARTICLE…] [--query TEXT] [--state S] [--label WORD…]</translation>
    </message>
    <message>
        <source>set the state, labels, publisher … of articles</source>
        <translation>기사의 상태, 라벨, 발행처 등 설정</translation>
    </message>
    <message>
        <source>completion bash|fish|zsh</source>
        <translation>completion bash|fish|zsh</translation>
    </message>
    <message>
        <source>what the shell needs to complete these words</source>
        <translation>셸이 이 단어들을 완성하는 데 필요한 내용</translation>
    </message>
    <message>
        <source>man-page</source>
        <translation>man-page</translation>
    </message>
    <message>
        <source>all of this as a page of the manual</source>
        <translation>이 모든 내용을 매뉴얼 페이지로 출력</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Text</source>
        <comment>annotation.text</comment>
        <translation>텍스트</translation>
    </message>
    <message>
        <source>Tag</source>
        <comment>annotation.tag</comment>
        <translation>태그</translation>
    </message>
    <message>
        <source>Mention of</source>
        <comment>annotation.record</comment>
        <translation>언급 대상</translation>
    </message>
    <message>
        <source>Stance</source>
        <comment>annotation.stance</comment>
        <translation>입장</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>annotation.note</comment>
        <translation>메모</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>annotation.status</comment>
        <translation>상태</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>entity.type</comment>
        <translation>유형</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>entity.name</comment>
        <translation>이름</translation>
    </message>
    <message>
        <source>Also called</source>
        <comment>entity.aliases</comment>
        <translation>다른 이름</translation>
    </message>
    <message>
        <source>Wikidata</source>
        <comment>entity.wikidata</comment>
        <translation>위키데이터</translation>
    </message>
    <message>
        <source>Same as</source>
        <comment>entity.same_as</comment>
        <translation>동일 항목</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>entity.note</comment>
        <translation>메모</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>source.label</comment>
        <translation>이름</translation>
    </message>
    <message>
        <source>Entity</source>
        <comment>source.entity</comment>
        <translation>개체</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>source.kind</comment>
        <translation>종류</translation>
    </message>
    <message>
        <source>Affiliation</source>
        <comment>source.affiliation</comment>
        <translation>소속</translation>
    </message>
    <message>
        <source>Role</source>
        <comment>source.role</comment>
        <translation>역할</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>source.status</comment>
        <translation>현직 여부</translation>
    </message>
    <message>
        <source>Identification</source>
        <comment>source.identification</comment>
        <translation>신원 표시</translation>
    </message>
    <message>
        <source>Terms</source>
        <comment>source.terms</comment>
        <translation>인용 조건</translation>
    </message>
    <message>
        <source>Described as</source>
        <comment>source.description</comment>
        <translation>본문 속 표현</translation>
    </message>
    <message>
        <source>Reason given</source>
        <comment>source.reason</comment>
        <translation>익명 사유</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>source.note</comment>
        <translation>메모</translation>
    </message>
    <message>
        <source>Claim</source>
        <comment>claim.text</comment>
        <translation>주장</translation>
    </message>
    <message>
        <source>In short</source>
        <comment>claim.short_text</comment>
        <translation>요약</translation>
    </message>
    <message>
        <source>Context</source>
        <comment>claim.context</comment>
        <translation>맥락</translation>
    </message>
    <message>
        <source>Claimant</source>
        <comment>claim.claimant</comment>
        <translation>주장자</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>claim.date</comment>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>claim.place</comment>
        <translation>장소</translation>
    </message>
    <message>
        <source>Types</source>
        <comment>claim.types</comment>
        <translation>유형</translation>
    </message>
    <message>
        <source>Factuality</source>
        <comment>claim.factuality</comment>
        <translation>사실성</translation>
    </message>
    <message>
        <source>Public interest</source>
        <comment>claim.public_interest</comment>
        <translation>공익성</translation>
    </message>
    <message>
        <source>Harm</source>
        <comment>claim.harm</comment>
        <translation>피해</translation>
    </message>
    <message>
        <source>Reach</source>
        <comment>claim.reach</comment>
        <translation>파급력</translation>
    </message>
    <message>
        <source>Checkability</source>
        <comment>claim.checkability</comment>
        <translation>검증 가능성</translation>
    </message>
    <message>
        <source>State</source>
        <comment>claim.state</comment>
        <translation>상태</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>claim.note</comment>
        <translation>메모</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>tag.name</comment>
        <translation>이름</translation>
    </message>
    <message>
        <source>Key</source>
        <comment>tag.key</comment>
        <translation>키</translation>
    </message>
    <message>
        <source>Colour</source>
        <comment>tag.color</comment>
        <translation>색</translation>
    </message>
    <message>
        <source>Parent tag</source>
        <comment>tag.parent</comment>
        <translation>상위 태그</translation>
    </message>
    <message>
        <source>Guideline</source>
        <comment>tag.guideline</comment>
        <translation>지침</translation>
    </message>
    <message>
        <source>Attributes</source>
        <comment>tag.attributes</comment>
        <translation>속성</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>layer.name</comment>
        <translation>이름</translation>
    </message>
    <message>
        <source>Marks</source>
        <comment>layer.kind</comment>
        <translation>표시 대상</translation>
    </message>
    <message>
        <source>Mentions</source>
        <comment>entity.mentions</comment>
        <translation>언급</translation>
    </message>
    <message>
        <source>Grade</source>
        <comment>source.grade</comment>
        <translation>등급</translation>
    </message>
    <message>
        <source>Mentions</source>
        <comment>source.mentions</comment>
        <translation>언급</translation>
    </message>
    <message>
        <source>Verdict</source>
        <comment>claim.verdict</comment>
        <translation>판정</translation>
    </message>
    <message>
        <source>Occurrences</source>
        <comment>claim.mentions</comment>
        <translation>출현</translation>
    </message>
    <message>
        <source>Reliability</source>
        <comment>grade.reliability</comment>
        <translation>신뢰도</translation>
    </message>
    <message>
        <source>Rationale</source>
        <comment>grade.rationale</comment>
        <translation>이유</translation>
    </message>
    <message>
        <source>Evidence</source>
        <comment>grade.address</comment>
        <translation>증거</translation>
    </message>
    <message>
        <source>Other claim</source>
        <comment>claim_link.to_claim</comment>
        <translation>다른 주장</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>claim_link.kind</comment>
        <translation>종류</translation>
    </message>
    <message>
        <source>Rationale</source>
        <comment>claim_link.rationale</comment>
        <translation>이유</translation>
    </message>
    <message>
        <source>Form</source>
        <comment>attribution.form</comment>
        <translation>형태</translation>
    </message>
    <message>
        <source>Attitude</source>
        <comment>attribution.attitude</comment>
        <translation>명제 태도</translation>
    </message>
    <message>
        <source>Polarity</source>
        <comment>attribution.polarity</comment>
        <translation>극성</translation>
    </message>
    <message>
        <source>Determinacy</source>
        <comment>attribution.determinacy</comment>
        <translation>확정성</translation>
    </message>
    <message>
        <source>Channel</source>
        <comment>attribution.channel</comment>
        <translation>경로</translation>
    </message>
    <message>
        <source>Nested in</source>
        <comment>attribution.parent</comment>
        <translation>상위 귀속</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>attribution.note</comment>
        <translation>메모</translation>
    </message>
    <message>
        <source>Question</source>
        <comment>evidence.question</comment>
        <translation>질문</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>evidence.answer</comment>
        <translation>답</translation>
    </message>
    <message>
        <source>Answer type</source>
        <comment>evidence.answer_type</comment>
        <translation>답의 유형</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>evidence.medium</comment>
        <translation>매체 형식</translation>
    </message>
    <message>
        <source>Bearing</source>
        <comment>evidence.bearing</comment>
        <translation>주장과의 관계</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>evidence.address</comment>
        <translation>주소</translation>
    </message>
    <message>
        <source>Archived at</source>
        <comment>evidence.archived</comment>
        <translation>보관 주소</translation>
    </message>
    <message>
        <source>Published</source>
        <comment>evidence.published</comment>
        <translation>발행일</translation>
    </message>
    <message>
        <source>Accessed</source>
        <comment>evidence.accessed</comment>
        <translation>접속일</translation>
    </message>
    <message>
        <source>In the project</source>
        <comment>evidence.annotation</comment>
        <translation>프로젝트 내 위치</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>evidence.note</comment>
        <translation>메모</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <comment>verdict.conclusion</comment>
        <translation>결론</translation>
    </message>
    <message>
        <source>Organisation’s rating</source>
        <comment>verdict.rating</comment>
        <translation>기관 판정 등급</translation>
    </message>
    <message>
        <source>Value</source>
        <comment>verdict.rating_value</comment>
        <translation>값</translation>
    </message>
    <message>
        <source>Worst</source>
        <comment>verdict.rating_worst</comment>
        <translation>최저값</translation>
    </message>
    <message>
        <source>Best</source>
        <comment>verdict.rating_best</comment>
        <translation>최고값</translation>
    </message>
    <message>
        <source>Credibility</source>
        <comment>verdict.credibility</comment>
        <translation>신빙성</translation>
    </message>
    <message>
        <source>Confidence</source>
        <comment>verdict.confidence</comment>
        <translation>확신도</translation>
    </message>
    <message>
        <source>Justification</source>
        <comment>verdict.justification</comment>
        <translation>판정 이유</translation>
    </message>
    <message>
        <source>Disclosure</source>
        <comment>entity.disclosure</comment>
        <translation>공개 여부</translation>
    </message>
    <message>
        <source>Disclosure</source>
        <comment>source.disclosure</comment>
        <translation>공개 여부</translation>
    </message>
    <message>
        <source>Disclosure</source>
        <comment>claim.disclosure</comment>
        <translation>공개 여부</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1 can be written, but not read</source>
        <translation>%1은(는) 쓸 수는 있지만 읽을 수는 없습니다</translation>
    </message>
    <message>
        <source>There is no format “%1”; choose one of: %2</source>
        <translation>“%1” 형식은 없습니다. 다음 중에서 선택하십시오: %2</translation>
    </message>
    <message>
        <source>%1: The format is not known; these can be read: %2</source>
        <comment>a file, names of formats</comment>
        <translation>%1: 알려진 형식이 아닙니다. 읽을 수 있는 형식: %2</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>%1: No file can be made there for what is read: %2</source>
        <translation>%1: 읽은 것을 둘 파일을 그곳에 만들 수 없습니다: %2</translation>
    </message>
    <message>
        <source>%1: What is read cannot be kept: %2</source>
        <translation>%1: 읽은 것을 보관할 수 없습니다: %2</translation>
    </message>
    <message>
        <source>%1: What was read is not there any more</source>
        <translation>%1: 읽은 것이 더는 없습니다</translation>
    </message>
    <message>
        <source>The encoding is uncertain: read as %1, but it could be %2</source>
        <translation>인코딩이 확실하지 않습니다. %1(으)로 읽었지만 %2일 수도 있습니다</translation>
    </message>
    <message>
        <source>%1 has the same text</source>
        <extracomment>%1 is a file, or a place in one</extracomment>
        <translation>%1에 같은 텍스트가 있습니다</translation>
    </message>
    <message>
        <source>About %1% like %2</source>
        <extracomment>%2 is a file, or a place in one</extracomment>
        <translation>%2과(와) 약 %1% 같습니다</translation>
    </message>
    <message>
        <source>%1% of the text is left out; compare</source>
        <translation>텍스트의 %1%가 빠졌습니다. 비교하십시오</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>준비됨</translation>
    </message>
    <message>
        <source>With remarks</source>
        <translation>참고 있음</translation>
    </message>
    <message>
        <source>Look at</source>
        <translation>확인 필요</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>이미 있음</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>거부됨</translation>
    </message>
    <message>
        <source>article %1</source>
        <translation>기사 %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>the title of an article</extracomment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1 has this text already</source>
        <extracomment>%1 is the title of an article of the project, in quotation marks</extracomment>
        <translation>%1에 이 텍스트가 이미 있습니다</translation>
    </message>
    <message>
        <source>%1 has the same address, but another text</source>
        <extracomment>%1 is the title of an article of the project, in quotation marks</extracomment>
        <translation>%1은(는) 같은 주소이지만 텍스트가 다릅니다</translation>
    </message>
    <message>
        <source>%1% like %2</source>
        <extracomment>%2 is the title of an article of the project, in quotation marks</extracomment>
        <translation>%2과(와) %1% 같습니다</translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>“%1” must be an object</source>
        <translation>“%1”에는 객체가 필요합니다</translation>
    </message>
    <message>
        <source>The value of “%1” is not valid</source>
        <translation>“%1”의 값이 올바르지 않습니다</translation>
    </message>
</context>
<context>
    <name>KeyCard</name>
    <message>
        <source>Keys of Standoff</source>
        <translation>Standoff의 단축키</translation>
    </message>
    <message>
        <source>Print the keys</source>
        <translation>단축키 인쇄</translation>
    </message>
    <message>
        <source>The keys were not printed.</source>
        <translation>단축키를 인쇄하지 못했습니다.</translation>
    </message>
    <message>
        <source>Save the keys as PDF</source>
        <translation>단축키를 PDF로 저장</translation>
    </message>
    <message>
        <source>keys</source>
        <comment>name of a file</comment>
        <translation>단축키</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>PaletteIndex</name>
    <message>
        <source>Untitled</source>
        <translation>제목 없음</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>It was cancelled; nothing has changed</source>
        <translation>취소했습니다. 아무것도 바뀌지 않았습니다</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>%1 (%2)</source>
        <comment>tooltip and key</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Quoting</name>
    <message>
        <source>paragraph %1</source>
        <translation>%1번째 단락</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>quoted words in their marks, and where they stand</comment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>ReadFile</name>
    <message>
        <source>The file is too large (%1); files of up to %2 can be read</source>
        <translation>파일이 너무 큽니다(%1). %2까지 읽을 수 있습니다</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>파일을 읽을 수 없습니다: %1</translation>
    </message>
    <message>
        <source>This is not a file but a pipe, a device or a socket</source>
        <translation>파일이 아니라 파이프, 장치 또는 소켓입니다</translation>
    </message>
    <message>
        <source>There is no such file</source>
        <translation>그런 파일이 없습니다</translation>
    </message>
    <message>
        <source>This is a folder; choose the files in it</source>
        <translation>폴더입니다. 안에 있는 파일을 선택하십시오</translation>
    </message>
    <message>
        <source>This is a project; open it as a project</source>
        <translation>프로젝트입니다. 프로젝트로 여십시오</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a file, %2 what is wrong with it</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Readers</name>
    <message>
        <source>More of it could not be read than is listed</source>
        <translation>여기에 알린 것보다 더 많은 부분을 읽을 수 없었습니다</translation>
    </message>
    <message>
        <source>Some bytes are not valid %1 and were replaced by �</source>
        <translation>일부 바이트가 올바른 %1이(가) 아니어서 �(으)로 바꿨습니다</translation>
    </message>
    <message>
        <source>The encoding “%1” is not known; UTF-8 and windows-1252 are examples</source>
        <translation>“%1”은(는) 알 수 없는 인코딩입니다. UTF-8이나 windows-1252 등을 쓸 수 있습니다</translation>
    </message>
    <message>
        <source>The date “%1” is not understood</source>
        <translation>날짜 “%1”을(를) 해석할 수 없습니다</translation>
    </message>
    <message>
        <source>The Markdown cannot be read; there may be too little memory</source>
        <translation>Markdown을 읽을 수 없습니다. 메모리가 부족할 수 있습니다</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message numerus="yes">
        <source>%Ln NUL character(s) replaced by �, the first in line %1</source>
        <translation>
            <numerusform>NUL 문자 %Ln개를 �(으)로 바꿨습니다. 첫 문자는 %1행에 있습니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln half character(s) (lone surrogates) replaced by �, the first in line %1</source>
        <translation>
            <numerusform>반쪽 문자(짝 없는 서로게이트) %Ln개를 �(으)로 바꿨습니다. 첫 문자는 %1행에 있습니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln control character(s) kept, the first in line %1</source>
        <translation>
            <numerusform>제어 문자 %Ln개를 그대로 두었습니다. 첫 문자는 %1행에 있습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>일반 텍스트</translation>
    </message>
    <message>
        <source>This is not a text file; save the article as text or Markdown first</source>
        <translation>텍스트 파일이 아닙니다. 먼저 기사를 텍스트나 Markdown으로 저장하십시오</translation>
    </message>
    <message>
        <source>Elements are nested more than %1 deep; those that are were taken as part of what is around them</source>
        <translation>요소가 %1단계보다 깊게 겹쳐 있습니다. 더 깊은 요소는 바깥 요소의 일부로 읽었습니다</translation>
    </message>
    <message>
        <source>There is no article in this page; open it in a browser, wait until the text is shown and save it again, or copy the text and make an article of it</source>
        <translation>이 페이지에는 기사가 없습니다. 브라우저에서 열어 본문이 나타난 뒤 다시 저장하거나, 텍스트를 복사해 기사로 만드십시오</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>웹 페이지</translation>
    </message>
    <message numerus="yes">
        <source>%Ln half character(s) (lone surrogates) replaced by �</source>
        <translation>
            <numerusform>반쪽 문자(짝 없는 서로게이트) %Ln개를 �(으)로 바꿨습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>It is an empty list</source>
        <translation>빈 목록입니다</translation>
    </message>
    <message>
        <source>Line and column %1: this is not valid JSON</source>
        <translation>행과 열 %1: 올바른 JSON이 아닙니다</translation>
    </message>
    <message>
        <source>A number in it is too large</source>
        <translation>너무 큰 수가 있습니다</translation>
    </message>
    <message>
        <source>There is no text in it</source>
        <translation>텍스트가 없습니다</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a file, %2 what is wrong with it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>파일이 비어 있습니다</translation>
    </message>
    <message>
        <source>The clipboard</source>
        <translation>클립보드</translation>
    </message>
    <message>
        <source>The file says that it is %1, but it is not; it was read as %2</source>
        <translation>파일에는 %1(이)라고 되어 있지만 아닙니다. %2(으)로 읽었습니다</translation>
    </message>
    <message numerus="yes">
        <source>The page has more than %Ln element(s), more than can be read; save the article alone, or copy its text and make an article of it</source>
        <translation>
            <numerusform>페이지의 요소가 %Ln개를 넘어 읽을 수 없습니다. 기사만 저장하거나 텍스트를 복사해 기사로 만드십시오</numerusform>
        </translation>
    </message>
    <message>
        <source>What begins in line %1 of the page has no end; as in a browser, nothing after it is shown</source>
        <translation>페이지 %1번째 줄에서 시작한 것이 끝나지 않습니다. 브라우저에서처럼 그 뒤는 표시되지 않습니다</translation>
    </message>
    <message>
        <source>The process that reads gave an answer that makes no sense; the file may have been made to do harm</source>
        <translation>읽는 프로세스가 알아들을 수 없는 답을 했습니다. 해를 끼치려고 만든 파일일 수 있습니다</translation>
    </message>
    <message>
        <source>The process that reads articles cannot be started (%1): %2</source>
        <translation>기사를 읽는 프로세스를 시작할 수 없습니다(%1): %2</translation>
    </message>
    <message>
        <source>It does not answer</source>
        <translation>답하지 않습니다</translation>
    </message>
    <message>
        <source>It ended at once</source>
        <translation>바로 끝났습니다</translation>
    </message>
    <message>
        <source>It is another version of the program; restart this one</source>
        <translation>다른 버전의 프로그램입니다. 이 프로그램을 다시 시작하십시오</translation>
    </message>
    <message>
        <source>The file is too large</source>
        <translation>파일이 너무 큽니다</translation>
    </message>
    <message>
        <source>More than %1 would come of it; split the file</source>
        <translation>%1보다 많은 것이 나옵니다. 파일을 나누십시오</translation>
    </message>
    <message>
        <source>Reading it was given up after %1 s; the file may be damaged</source>
        <translation>%1초 뒤에 읽기를 그만두었습니다. 파일이 손상되었을 수 있습니다</translation>
    </message>
    <message>
        <source>Reading it needs more than %1 of memory; split the file</source>
        <translation>읽는 데 %1보다 많은 메모리가 필요합니다. 파일을 나누십시오</translation>
    </message>
    <message>
        <source>The process that reads crashed; it used %1 of the %2 of memory that it may use. Split the file</source>
        <translation>읽는 프로세스가 메모리를 %1 쓴 뒤에 비정상 종료했습니다(최대 %2). 파일을 나누십시오</translation>
    </message>
    <message>
        <source>The process that reads crashed; the file may be damaged</source>
        <translation>읽는 프로세스가 비정상 종료했습니다. 파일이 손상되었을 수 있습니다</translation>
    </message>
    <message>
        <source>An article in it is too large</source>
        <translation>들어 있는 기사가 너무 큽니다</translation>
    </message>
    <message numerus="yes">
        <source>It has more than %Ln article(s), and only that many were read; split the file</source>
        <translation>
            <numerusform>기사가 %Ln건보다 많아 그만큼만 읽었습니다. 파일을 나누십시오</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no article in it</source>
        <translation>들어 있는 기사가 없습니다</translation>
    </message>
    <message>
        <source>File names do not say “%1”; they can say %2</source>
        <translation>파일 이름에서는 “%1”을(를) 알 수 없습니다. 알 수 있는 것: %2</translation>
    </message>
    <message>
        <source>“%1” is in the pattern twice</source>
        <translation>“%1”이(가) 패턴에 두 번 있습니다</translation>
    </message>
    <message>
        <source>The pattern says nothing about an article; write, for example, “{date} - {publisher} - {title}”</source>
        <translation>패턴에 기사에 관한 것이 없습니다. 예를 들어 “{date} - {publisher} - {title}”처럼 쓰십시오</translation>
    </message>
    <message>
        <source>The regular expression is wrong at character %1: %2</source>
        <translation>정규식의 %1번째 글자가 잘못되었습니다: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) joined with the next: the text was wrapped at %1 characters</source>
        <translation>
            <numerusform>%Ln줄을 다음 줄과 이었습니다. 텍스트의 줄이 %1자에서 바뀌어 있었습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>Its name does not fit the pattern</source>
        <translation>이름이 패턴에 맞지 않습니다</translation>
    </message>
    <message>
        <source>%1: There is no file in this folder</source>
        <translation>%1: 이 폴더에는 파일이 없습니다</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln hidden file(s) or folder(s) left out</source>
        <translation>
            <numerusform>%1: 숨은 파일이나 폴더 %Ln개를 뺐습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: This is too deep</source>
        <translation>%1: 너무 깊이 있습니다</translation>
    </message>
    <message>
        <source>%1: The folder cannot be read</source>
        <translation>%1: 폴더를 읽을 수 없습니다</translation>
    </message>
    <message>
        <source>A link is not followed</source>
        <translation>링크는 따라가지 않습니다</translation>
    </message>
    <message>
        <source>This is not a file</source>
        <translation>파일이 아닙니다</translation>
    </message>
    <message numerus="yes">
        <source>%1: There are more than %Ln file(s); add them part by part</source>
        <translation>
            <numerusform>%1: 파일이 %Ln개보다 많습니다. 나누어 추가하십시오</numerusform>
        </translation>
    </message>
    <message>
        <source>This belongs to the page beside it</source>
        <translation>옆에 있는 웹페이지에 딸린 것입니다</translation>
    </message>
    <message>
        <source>%1: Left out: %2</source>
        <extracomment>%1 is a file or folder, %2 why it is not read</extracomment>
        <translation>%1: 뺌: %2</translation>
    </message>
    <message>
        <source>Boxes within the article with %1% of its text are left out; check whether they belong to it</source>
        <translation>기사 안의 상자를 뺐습니다. 기사 글의 %1%가 들어 있으니 기사의 일부인지 확인하십시오</translation>
    </message>
    <message>
        <source>%1 is an encoding that cannot be read; convert the file to UTF-8 first</source>
        <translation>%1 인코딩은 읽을 수 없습니다. 먼저 파일을 UTF-8로 변환하십시오</translation>
    </message>
    <message>
        <source>%1% of the page&apos;s text is taken for the article; check whether some of it is missing</source>
        <translation>페이지 본문의 %1%를 기사로 읽었습니다. 빠진 것이 없는지 확인하십시오</translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s) that the page strikes out are left out</source>
        <translation>
            <numerusform>페이지에서 취소선이 그어진 %Ln곳을 뺐습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>The page shows only a part of the article; the whole of it was taken from the page&apos;s data for search engines</source>
        <translation>페이지에는 기사의 일부만 보입니다. 검색 엔진을 위해 페이지에 담긴 전체 본문을 읽었습니다</translation>
    </message>
    <message>
        <source>This page only arranges others in frames; the text is in one of these, add that: %1</source>
        <translation>이 페이지는 다른 페이지를 프레임에 배치할 뿐입니다. 본문은 다음 가운데 하나에 있으니 그 파일을 추가하십시오: %1</translation>
    </message>
    <message>
        <source>This page is a list of links to articles, and has none of its own; open and save the articles one by one</source>
        <translation>이 페이지는 기사 링크 목록이며 기사가 들어 있지 않습니다. 기사를 하나씩 열어 저장하십시오</translation>
    </message>
    <message>
        <source>Most of the page links to other articles; check whether this is one</source>
        <translation>페이지의 대부분이 다른 기사로 이어집니다. 이것이 기사인지 확인하십시오</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) were lost before the file came here: it has � in their place, the first in line %1</source>
        <translation>
            <numerusform>파일에서 이미 %Ln자가 사라졌습니다. 그 자리에 �가 있으며, 처음은 %1번째 줄입니다</numerusform>
        </translation>
    </message>
    <message>
        <source>The text was decoded wrongly before the file came here: it has “%1” where “%2” was; the encoding “%3” fixes that</source>
        <translation>텍스트가 이미 잘못 디코딩되어 있습니다. “%2” 자리에 “%1”이(가) 있습니다. 인코딩 “%3”(으)로 고칠 수 있습니다</translation>
    </message>
    <message>
        <source>The file ends too early: the end of the text is missing; get it again from its source</source>
        <translation>파일이 중간에 끊겨 텍스트의 끝이 없습니다. 받은 곳에서 다시 받으십시오</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tracked change(s): read as if all were accepted</source>
        <translation>
            <numerusform>추적된 변경 %Ln개: 모두 적용한 것으로 읽었습니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s) left out</source>
        <translation>
            <numerusform>메모 %Ln개 제외</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden text(s) left out</source>
        <translation>
            <numerusform>숨은 텍스트 %Ln개 제외</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) that only their font knows were replaced by “�”</source>
        <translation>
            <numerusform>해당 글꼴에만 있는 문자 %Ln개를 “�”(으)로 바꿨습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out, as it is on each page: “%1”</source>
        <translation>쪽마다 되풀이되어 제외: “%1”</translation>
    </message>
    <message>
        <source>Its date is when the document was made</source>
        <translation>날짜는 문서를 만든 때입니다</translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) of pages left out</source>
        <translation>
            <numerusform>쪽 번호 %Ln개 제외</numerusform>
        </translation>
    </message>
    <message>
        <source>Its elements are nested too deep to be read</source>
        <translation>요소가 너무 깊이 겹쳐 있어 읽을 수 없습니다</translation>
    </message>
    <message>
        <source>It is damaged or incomplete; get it again from its source</source>
        <translation>손상되었거나 완전하지 않습니다. 받은 곳에서 다시 받으십시오</translation>
    </message>
    <message>
        <source>It has more parts than can be read</source>
        <translation>읽을 수 있는 것보다 부분이 많습니다</translation>
    </message>
    <message>
        <source>Its part “%1” is missing; it may be damaged</source>
        <translation>“%1” 부분이 없습니다. 손상되었을 수 있습니다</translation>
    </message>
    <message>
        <source>Its part “%1” is larger than can be read; the file may have been made to do harm</source>
        <translation>“%1” 부분이 읽을 수 있는 것보다 큽니다. 해를 끼치려고 만든 파일일 수 있습니다</translation>
    </message>
    <message>
        <source>Its part “%1” is damaged; get the file again from its source</source>
        <translation>“%1” 부분이 손상되었습니다. 받은 곳에서 파일을 다시 받으십시오</translation>
    </message>
    <message>
        <source>A tag in it is longer than can be read</source>
        <translation>읽을 수 있는 것보다 긴 태그가 있습니다</translation>
    </message>
    <message>
        <source>Line %1: this is not valid XML (%2); the file may be damaged</source>
        <translation>%1번째 줄: 올바른 XML이 아닙니다(%2). 파일이 손상되었을 수 있습니다</translation>
    </message>
    <message>
        <source>Text that the page marks as beside the article was read too, as hardly any is left without it; check whether it belongs to the article</source>
        <translation>페이지가 기사 주변의 글로 표시한 부분도 읽었습니다. 그것이 없으면 남는 글이 거의 없습니다. 기사의 일부인지 확인하십시오</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) within it left out: open it in a word processor and save it again</source>
        <translation>
            <numerusform>안에 든 문서 %Ln개 제외: 워드 프로세서에서 열어 다시 저장하십시오</numerusform>
        </translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Word 문서</translation>
    </message>
    <message>
        <source>The book is locked (DRM), so that only the program that it was bought for can read it</source>
        <translation>책이 잠겨 있어(DRM) 구입한 프로그램으로만 읽을 수 있습니다</translation>
    </message>
    <message>
        <source>Electronic book (EPUB)</source>
        <translation>전자책 (EPUB)</translation>
    </message>
    <message>
        <source>It is locked with a password; open it in a word processor and save it without</source>
        <translation>암호로 잠겨 있습니다. 워드 프로세서에서 열어 암호 없이 저장하십시오</translation>
    </message>
    <message>
        <source>OpenDocument text</source>
        <translation>OpenDocument 텍스트</translation>
    </message>
    <message>
        <source>It is a picture (%1); the text in it has to be recognised (OCR) and saved as text first</source>
        <translation>그림(%1)입니다. 먼저 글자를 인식(OCR)하여 텍스트로 저장하십시오</translation>
    </message>
    <message>
        <source>It is audio or video (%1); what is said has to be written down first</source>
        <translation>소리나 영상(%1)입니다. 먼저 말한 내용을 받아 적으십시오</translation>
    </message>
    <message>
        <source>It is a program (%1), not an article</source>
        <translation>기사가 아니라 프로그램(%1)입니다</translation>
    </message>
    <message>
        <source>It is an archive (%1); unpack it and add the files that are in it</source>
        <translation>압축 파일(%1)입니다. 풀어서 안에 든 파일을 추가하십시오</translation>
    </message>
    <message>
        <source>It is a database (%1), not an article; a project is opened, not added</source>
        <translation>기사가 아니라 데이터베이스(%1)입니다. 프로젝트는 추가하지 말고 여십시오</translation>
    </message>
    <message>
        <source>It is a font, not an article</source>
        <translation>기사가 아니라 글꼴입니다</translation>
    </message>
    <message>
        <source>It is a document of a kind that cannot be read (%1); save it as PDF</source>
        <translation>읽을 수 없는 종류의 문서(%1)입니다. PDF로 저장하십시오</translation>
    </message>
    <message>
        <source>It is a document of an old version of Microsoft Office, or one that is locked with a password; open it and save it as DOCX, without a password</source>
        <translation>옛 Microsoft Office 문서이거나 암호로 잠긴 문서입니다. 열어서 암호 없이 DOCX로 저장하십시오</translation>
    </message>
    <message>
        <source>It is a ZIP archive, as DOCX, ODT and EPUB are. %1</source>
        <extracomment>%1 is an error, such as &quot;it is damaged or incomplete; …&quot;</extracomment>
        <translation>DOCX, ODT, EPUB 같은 ZIP 압축 파일입니다. %1</translation>
    </message>
    <message>
        <source>It is a presentation; save the text of an article as a document</source>
        <translation>프레젠테이션입니다. 기사 텍스트를 문서로 저장하십시오</translation>
    </message>
    <message>
        <source>It is a document in XML (%1); open it in a word processor and save it as DOCX or ODT</source>
        <translation>XML 문서(%1)입니다. 워드 프로세서에서 열어 DOCX나 ODT로 저장하십시오</translation>
    </message>
    <message>
        <source>It is XML of a kind that cannot be read (its first element is &lt;%1&gt;); save the article as text or as a web page</source>
        <translation>읽을 수 없는 종류의 XML입니다(첫 요소: &lt;%1&gt;). 기사를 텍스트나 웹 페이지로 저장하십시오</translation>
    </message>
    <message>
        <source>It is encoded (base64), not text; decode it, or save the article again</source>
        <translation>텍스트가 아니라 부호화된 것(base64)입니다. 복호화하거나 기사를 다시 저장하십시오</translation>
    </message>
    <message>
        <source>It is a calendar or an address, not an article</source>
        <translation>기사가 아니라 달력이나 주소입니다</translation>
    </message>
    <message>
        <source>It is source code, not an article; save the article as text</source>
        <translation>기사가 아니라 소스 코드입니다. 기사를 텍스트로 저장하십시오</translation>
    </message>
    <message>
        <source>It is locked with a password; open it and print it into a file without</source>
        <translation>암호로 잠겨 있습니다. 열어서 암호 없는 파일로 인쇄하십시오</translation>
    </message>
    <message>
        <source>It has more pages than can be read; split the file</source>
        <translation>읽을 수 있는 것보다 쪽이 많습니다. 파일을 나누십시오</translation>
    </message>
    <message>
        <source>There is no text in it, only pictures of pages, as from a scanner; the text has to be recognised (OCR) first</source>
        <translation>텍스트는 없고 스캔한 것 같은 쪽 그림만 있습니다. 먼저 글자를 인식(OCR)하십시오</translation>
    </message>
    <message numerus="yes">
        <source>%Ln damaged page(s) could not be read</source>
        <translation>
            <numerusform>손상된 쪽 %Ln개를 읽지 못했습니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) without text: blank, or pictures in which text may be</source>
        <translation>
            <numerusform>텍스트 없는 쪽 %Ln개: 비었거나, 글자가 있을지 모르는 그림입니다</numerusform>
        </translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF 문서</translation>
    </message>
    <message>
        <source>Rich text</source>
        <translation>서식 있는 텍스트 (RTF)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a file, %2 where in it: &quot;row 12&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more part(s) of it could not be read</source>
        <translation>
            <numerusform>그 밖의 %Ln개 부분을 읽을 수 없었습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>It is larger than can be read (%1)</source>
        <translation>읽을 수 있는 것보다 큽니다(%1)</translation>
    </message>
    <message>
        <source>It is packed more densely than any text; the file may have been made to do harm</source>
        <translation>어떤 텍스트보다도 촘촘히 압축되어 있습니다. 해를 끼치려고 만든 파일일 수 있습니다</translation>
    </message>
    <message>
        <source>More than can be read would be unpacked; unpack the archive and add its files</source>
        <translation>읽을 수 있는 것보다 많이 풀립니다. 압축을 풀고 그 안의 파일을 추가하십시오</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden file(s) left out</source>
        <translation>
            <numerusform>숨은 파일 %Ln개를 뺐습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>Unpacked, it is larger than can be read; unpack it and split it</source>
        <translation>풀면 읽을 수 있는 것보다 큽니다. 압축을 풀고 나누십시오</translation>
    </message>
    <message>
        <source>It is damaged; get it again from its source</source>
        <translation>손상되었습니다. 받은 곳에서 다시 받으십시오</translation>
    </message>
    <message>
        <source>It ends too early or is damaged: what comes after that could not be read</source>
        <translation>너무 일찍 끝나거나 손상되었습니다. 그 뒤의 것은 읽지 못했습니다</translation>
    </message>
    <message>
        <source>File packed with gzip</source>
        <translation>gzip으로 압축한 파일</translation>
    </message>
    <message>
        <source>message %1</source>
        <extracomment>%1 is a number, %2 the subject</extracomment>
        <translation>메시지 %1</translation>
    </message>
    <message>
        <source>message %1 (%2)</source>
        <translation>메시지 %1(%2)</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>전자우편</translation>
    </message>
    <message>
        <source>Mailbox (mbox)</source>
        <translation>편지함(mbox)</translation>
    </message>
    <message>
        <source>There is no text in the message</source>
        <translation>메시지에 텍스트가 없습니다</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) joined with the next: the text was wrapped</source>
        <translation>
            <numerusform>텍스트가 줄바꿈되어 있어 줄 %Ln개를 다음 줄과 이었습니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The signature (%Ln line(s) after “-- ”) was left out</source>
        <translation>
            <numerusform>서명(“-- ” 뒤의 줄 %Ln개)을 뺐습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>forwarded message</source>
        <translation>전달된 메시지</translation>
    </message>
    <message>
        <source>attachment</source>
        <translation>첨부</translation>
    </message>
    <message>
        <source>an attachment that is not an article (%1)</source>
        <translation>기사가 아닌 첨부입니다(%1)</translation>
    </message>
    <message>
        <source>It was forwarded in too many messages; save it by itself</source>
        <translation>너무 여러 번 전달되었습니다. 따로 저장하십시오</translation>
    </message>
    <message>
        <source>There is no web page in it; open it in a browser and save it as HTML</source>
        <translation>안에 웹 페이지가 없습니다. 브라우저에서 열어 HTML로 저장하십시오</translation>
    </message>
    <message>
        <source>It does not say when it was published; it was saved on %1</source>
        <translation>언제 발행되었는지 나와 있지 않습니다. 저장한 날은 %1입니다</translation>
    </message>
    <message>
        <source>Web page in one file (MHTML)</source>
        <translation>한 파일로 된 웹 페이지(MHTML)</translation>
    </message>
    <message>
        <source>Archive of files (tar)</source>
        <translation>파일 묶음(tar)</translation>
    </message>
    <message>
        <source>The archive ends too early or is damaged: what comes after that could not be read</source>
        <translation>묶음이 너무 일찍 끝나거나 손상되었습니다. 그 뒤의 것은 읽지 못했습니다</translation>
    </message>
    <message>
        <source>It was retrieved on %1</source>
        <translation>%1에 내려받았습니다</translation>
    </message>
    <message>
        <source>The archive has only the beginning of it</source>
        <translation>묶음에는 앞부분만 있습니다</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) of servers are errors or lead elsewhere, not pages</source>
        <translation>
            <numerusform>서버의 응답 %Ln개는 페이지가 아니라 오류이거나 다른 곳으로 이끕니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) are pictures, scripts or data, not pages</source>
        <translation>
            <numerusform>기록 %Ln개는 페이지가 아니라 그림, 스크립트 또는 자료입니다</numerusform>
        </translation>
    </message>
    <message>
        <source>Web archive (WARC)</source>
        <translation>웹 아카이브(WARC)</translation>
    </message>
    <message>
        <source>It is packed in a way that cannot be read (%1)</source>
        <translation>읽을 수 없는 방식으로 압축되어 있습니다(%1)</translation>
    </message>
    <message>
        <source>It is larger than can be read</source>
        <translation>읽을 수 있는 것보다 큽니다</translation>
    </message>
    <message>
        <source>It is packed, and damaged</source>
        <translation>압축되어 있고 손상되었습니다</translation>
    </message>
    <message>
        <source>Archive of files (ZIP)</source>
        <translation>파일 묶음(ZIP)</translation>
    </message>
    <message>
        <source>Its parts overlap; it may have been made to do harm</source>
        <translation>부분들이 서로 겹쳐 있습니다. 해를 끼치려고 만든 것일 수 있습니다</translation>
    </message>
    <message>
        <source>It is locked with a password; unpack it first</source>
        <translation>암호로 잠겨 있습니다. 먼저 푸십시오</translation>
    </message>
    <message>
        <source>It is packed in a way that cannot be read (%1); unpack it first</source>
        <translation>읽을 수 없는 방식으로 압축되어 있습니다(%1). 먼저 푸십시오</translation>
    </message>
    <message>
        <source>It is larger than can be read; the file may have been made to do harm</source>
        <translation>읽을 수 있는 것보다 큽니다. 해를 끼치려고 만든 파일일 수 있습니다</translation>
    </message>
    <message>
        <source>%1: The file cannot be read: %2</source>
        <translation>%1: 파일을 읽을 수 없습니다: %2</translation>
    </message>
    <message>
        <source>%1: After the first %2 bytes a row is longer than can be read; a quote may be missing</source>
        <translation>%1: 처음 %2바이트 다음의 행이 읽을 수 있는 것보다 깁니다. 따옴표가 빠졌을 수 있습니다</translation>
    </message>
    <message>
        <source>Articles in JSON (ninjs, crawlers, JSON lines)</source>
        <translation>JSON 기사 (ninjs, 크롤러, JSON Lines)</translation>
    </message>
    <message>
        <source>A comment without an end was left out: “%1”</source>
        <translation>끝나지 않는 주석을 뺐습니다: “%1”</translation>
    </message>
    <message>
        <source>It is a spreadsheet of a kind that cannot be read; save it as XLSX</source>
        <translation>읽을 수 없는 형식의 스프레드시트입니다. XLSX로 저장하십시오</translation>
    </message>
    <message>
        <source>The file has changed meanwhile</source>
        <translation>그 사이에 파일이 바뀌었습니다</translation>
    </message>
    <message>
        <source>There is no article in it: %1</source>
        <translation>기사가 없습니다: %1</translation>
    </message>
    <message numerus="yes">
        <source>It is within more than %Ln other file(s); unpack them first</source>
        <translation>
            <numerusform>다른 파일 %Ln개보다 깊이 들어 있습니다. 먼저 그 파일들을 푸십시오</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not a table of articles (%1)</source>
        <translation>기사 표가 아닙니다 (%1)</translation>
    </message>
    <message>
        <source>Spreadsheet of articles (XLSX)</source>
        <translation>기사 스프레드시트 (XLSX)</translation>
    </message>
    <message>
        <source>Spreadsheet of articles (ODS)</source>
        <translation>기사 스프레드시트 (ODS)</translation>
    </message>
    <message>
        <source>Table of articles (CSV, TSV)</source>
        <translation>기사 표 (CSV, TSV)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more part(s) left out</source>
        <translation>
            <numerusform>%Ln개 부분을 더 제외했습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out, as it is not the text: “%1”</source>
        <translation>본문이 아니어서 제외했습니다: “%1”</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) joined with the next: the library had wrapped them</source>
        <translation>
            <numerusform>줄 %Ln개를 다음 줄과 이었습니다. 데이터베이스가 줄을 나눈 것입니다</numerusform>
        </translation>
    </message>
    <message>
        <source>What %1 adds is not in the text: %2</source>
        <extracomment>%1 is a library of news, such as LexisNexis, %2 a list of lines</extracomment>
        <translation>%1에서 덧붙인 것은 본문에 없습니다: %2</translation>
    </message>
    <message>
        <source>document %1</source>
        <extracomment>of a file; %1 is its number</extracomment>
        <translation>문서 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) of the file are in none of its documents: “%1”</source>
        <translation>
            <numerusform>파일의 줄 %Ln개는 어느 문서에도 들어 있지 않습니다: “%1”</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out, as without a text: %1</source>
        <translation>본문이 없어 뺐습니다: %1</translation>
    </message>
    <message>
        <source>Front matter is not TOML (line %1) and was kept in the text</source>
        <translation>머리말이 TOML이 아니므로(%1번째 줄) 본문에 남겼습니다</translation>
    </message>
    <message>
        <source>There is no column “%1”</source>
        <translation>“%1” 열이 없습니다</translation>
    </message>
    <message>
        <source>“%1” is none of: %2</source>
        <extracomment>%1 is what was typed, %2 a list of words</extracomment>
        <translation>“%1”은(는) 다음에 없습니다: %2</translation>
    </message>
    <message>
        <source>left out</source>
        <extracomment>what becomes of a column of a table</extracomment>
        <translation>제외</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Standfirst</source>
        <translation>부제</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>본문</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>필자</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>발행처</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>발행일</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>수정일</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>섹션</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>라벨</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>“%1” does not say what the column is; write it like this: headline=title, body=text, outlet=publisher, score=-</source>
        <translation>“%1”에는 열이 무엇인지 나와 있지 않습니다. 이렇게 쓰십시오: headline=title, body=text, outlet=publisher, score=-</translation>
    </message>
    <message>
        <source>A comma is missing before “%1”</source>
        <translation>“%1” 앞에 쉼표가 없습니다</translation>
    </message>
    <message>
        <source>This is not a list of columns of a table, as Standoff writes it</source>
        <translation>Standoff가 쓰는 표의 열 목록이 아닙니다</translation>
    </message>
    <message>
        <source>There is no row in it</source>
        <translation>행이 없습니다</translation>
    </message>
    <message>
        <source>It has more columns than can be read</source>
        <translation>읽을 수 있는 것보다 열이 많습니다</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>%1행</translation>
    </message>
    <message>
        <source>It has %1 cells, but there are %2 columns; a cell that has the separator in it needs quotes</source>
        <translation>칸이 %1개인데 열은 %2개입니다. 구분 기호가 든 칸은 따옴표로 감싸야 합니다</translation>
    </message>
    <message>
        <source>A quote in it has no end, and was taken as a sign like others</source>
        <translation>닫히지 않은 따옴표가 있어 보통 문자로 읽었습니다</translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) too large, or none (NaN), were left out</source>
        <translation>
            <numerusform>너무 크거나 수가 아닌 값(NaN) %Ln개를 제외했습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>Members of it have the same name; of these the last one was taken</source>
        <translation>이름이 같은 항목이 있습니다. 그중 마지막 것을 읽었습니다</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>%1번째 줄</translation>
    </message>
    <message>
        <source>It is not a JSON object</source>
        <translation>JSON 객체가 아닙니다</translation>
    </message>
    <message>
        <source>item %1</source>
        <extracomment>%1 is a number
----------
an article in a list</extracomment>
        <translation>항목 %1</translation>
    </message>
    <message>
        <source>The list is broken off or damaged here; what follows was not read</source>
        <translation>목록이 여기서 끊겼거나 손상되었습니다. 그 뒤는 읽지 않았습니다</translation>
    </message>
    <message>
        <source>A sheet in it has more than can be read</source>
        <translation>읽을 수 있는 것보다 내용이 많은 시트가 있습니다</translation>
    </message>
    <message>
        <source>The text is cut off: the service gave only its beginning</source>
        <translation>본문이 잘렸습니다. 서비스가 앞부분만 주었습니다</translation>
    </message>
    <message>
        <source>Only “%1” has text: it may be no more than a summary</source>
        <translation>“%1”에만 본문이 있습니다. 요약일 수 있습니다</translation>
    </message>
    <message>
        <source>Only the sheet “%1” was read, not “%2”</source>
        <extracomment>%1 is a sheet of a spreadsheet, %2 a list of others</extracomment>
        <translation>“%1” 시트만 읽고 “%2”은(는) 읽지 않았습니다</translation>
    </message>
    <message>
        <source>The sheet “%1” has more than can be read</source>
        <translation>“%1” 시트에 읽을 수 있는 것보다 내용이 많습니다</translation>
    </message>
    <message>
        <source>The feed has only summaries of its articles, and is damaged</source>
        <translation>피드에 기사의 요약만 있고 손상되었습니다</translation>
    </message>
    <message>
        <source>It has more entries than can be read</source>
        <translation>읽을 수 있는 것보다 항목이 많습니다</translation>
    </message>
    <message>
        <source>There is no entry in the feed</source>
        <translation>피드에 항목이 없습니다</translation>
    </message>
    <message>
        <source>The feed has only summaries of its articles; open them in a browser and save them</source>
        <translation>피드에 기사의 요약만 있습니다. 기사를 브라우저에서 열어 저장하십시오</translation>
    </message>
    <message>
        <source>entry %1</source>
        <extracomment>%1 is a number</extracomment>
        <translation>항목 %1</translation>
    </message>
    <message>
        <source>The feed has only a summary of it</source>
        <translation>피드에 요약만 있습니다</translation>
    </message>
    <message>
        <source>The feed has only a summary of it; open %1 and save it</source>
        <translation>피드에 요약만 있습니다. %1을(를) 열어 저장하십시오</translation>
    </message>
    <message>
        <source>The feed does not say whether this is all of the article</source>
        <translation>이것이 기사 전부인지 피드에 나와 있지 않습니다</translation>
    </message>
    <message>
        <source>Feed with articles (RSS, Atom)</source>
        <translation>기사가 든 피드(RSS, Atom)</translation>
    </message>
    <message>
        <source>It is not an article (%1)</source>
        <extracomment>%1 is the name of an element of XML</extracomment>
        <translation>기사가 아닙니다(%1)</translation>
    </message>
    <message>
        <source>“%1” is not text (%2)</source>
        <extracomment>%1 is a headline, %2 a word such as &quot;picture&quot;</extracomment>
        <translation>“%1”은(는) 텍스트가 아닙니다(%2)</translation>
    </message>
    <message>
        <source>There is no text in “%1”</source>
        <translation>“%1”에 텍스트가 없습니다</translation>
    </message>
    <message>
        <source>The text of “%1” is in another file: add %2</source>
        <translation>“%1”의 텍스트는 다른 파일에 있습니다. %2을(를) 추가하십시오</translation>
    </message>
    <message>
        <source>Article of an agency (NITF)</source>
        <translation>통신사 기사(NITF)</translation>
    </message>
    <message>
        <source>Articles of an agency (NewsML)</source>
        <translation>통신사 기사(NewsML)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) to editors left out</source>
        <translation>
            <numerusform>편집자에게 보내는 메모 %Ln개를 뺐습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>Its elements are nested too deep</source>
        <translation>요소가 너무 깊이 겹쳐 있습니다</translation>
    </message>
    <message>
        <source>An article has more elements than can be read</source>
        <translation>한 기사에 읽을 수 있는 것보다 요소가 많습니다</translation>
    </message>
    <message>
        <source>It is a web archive of an old kind (ARC); turn it into a WARC file, or save its pages from a browser</source>
        <translation>오래된 형식의 웹 아카이브(ARC)입니다. WARC 파일로 변환하거나 브라우저에서 페이지를 저장하십시오</translation>
    </message>
    <message>
        <source>The page hides most of its text, which was taken; check whether it is the article</source>
        <translation>페이지가 본문 대부분을 숨기고 있으며, 숨긴 본문을 읽었습니다. 이것이 기사인지 확인하십시오</translation>
    </message>
    <message>
        <source>The page&apos;s data for search engines is not valid JSON; check author and date</source>
        <translation>페이지가 검색 엔진을 위해 담고 있는 내용이 올바른 JSON이 아닙니다. 필자와 날짜가 맞는지 확인하십시오</translation>
    </message>
    <message>
        <source>This is the source of a page as a browser shows it; the page was read</source>
        <translation>브라우저가 보여 주는 페이지의 소스입니다. 그 페이지를 읽었습니다</translation>
    </message>
    <message>
        <source>This page has its text packed within it (a self-extracting page of SingleFile); open it in a browser and save it as HTML</source>
        <translation>이 페이지에는 본문이 압축되어 들어 있습니다(SingleFile의 자동 압축 해제 페이지). 브라우저에서 열어 HTML로 저장하십시오</translation>
    </message>
    <message>
        <source>They are subtitles: their numbers and times are left out, and lines joined to sentences</source>
        <translation>자막입니다. 번호와 시간은 제외하고 줄을 문장으로 이었습니다</translation>
    </message>
    <message>
        <source>Left out of the lines above the text: “%1”: %2</source>
        <extracomment>%1 is a key above a text in Markdown, %2 what it says</extracomment>
        <translation>본문 위에 있는 것 가운데 제외했습니다: “%1”: %2</translation>
    </message>
    <message>
        <source>Not understood above the text: “%1”</source>
        <translation>본문 위에 이해하지 못한 것이 있습니다: “%1”</translation>
    </message>
    <message>
        <source>Above the names of the columns: “%1”</source>
        <extracomment>of a table of articles</extracomment>
        <translation>열 이름 위에 있는 것: “%1”</translation>
    </message>
    <message>
        <source>Blocks nested more than %1 deep are left out</source>
        <translation>%1단계보다 깊이 중첩된 블록은 제외했습니다</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) joined that a hyphen had parted at the end of a line</source>
        <translation>
            <numerusform>줄 끝에서 붙임표로 나뉜 단어 %Ln개를 이었습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not clear which column has the text of the articles; there are “%1”; choose it with Columns in the list of what comes in, or with %2</source>
        <extracomment>%1 are names of columns, %2 an option of the command line</extracomment>
        <translation>어느 열에 기사 텍스트가 있는지 분명하지 않습니다. “%1” 열이 있습니다. 들어오는 것의 목록에서 “열”로, 또는 %2(으)로 지정하십시오</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>This is too long to search for</source>
        <translation>찾기에는 너무 깁니다</translation>
    </message>
    <message>
        <source>No parenthesis was opened before this one</source>
        <translation>이 괄호 앞에 여는 괄호가 없습니다</translation>
    </message>
    <message>
        <source>Enter something to search for as well: a word, or a tag</source>
        <translation>찾을 단어나 태그도 쓰십시오</translation>
    </message>
    <message>
        <source>A word is missing here</source>
        <translation>여기에 단어가 빠졌습니다</translation>
    </message>
    <message>
        <source>A word is missing before AND</source>
        <translation>AND 앞에 단어가 빠졌습니다</translation>
    </message>
    <message>
        <source>A word is missing after AND</source>
        <translation>AND 뒤에 단어가 빠졌습니다</translation>
    </message>
    <message>
        <source>NEAR goes between words or phrases of one field</source>
        <translation>NEAR는 같은 필드의 단어나 구절 사이에 씁니다</translation>
    </message>
    <message>
        <source>“%1:” applies to the whole search; it cannot be used here</source>
        <translation>“%1:”은(는) 찾기 전체에 적용되므로 여기에 쓸 수 없습니다</translation>
    </message>
    <message>
        <source>“%1:” is not known; there are title, byline, publisher, text and note, and tag, layer, source, from and to. Words with a colon go in quotation marks</source>
        <translation>“%1:”은(는) 알 수 없습니다. title, byline, publisher, text, note와 tag, layer, source, from, to를 쓸 수 있습니다. 쌍점이 있는 단어는 따옴표 안에 쓰십시오</translation>
    </message>
    <message>
        <source>There are too many parentheses within each other</source>
        <translation>괄호가 너무 많이 겹쳐 있습니다</translation>
    </message>
    <message>
        <source>This parenthesis is not closed</source>
        <translation>이 괄호가 닫히지 않았습니다</translation>
    </message>
    <message>
        <source>The regular expression has no end; put it between two “/”</source>
        <translation>정규식이 끝나지 않았습니다. 두 “/” 기호 사이에 쓰십시오</translation>
    </message>
    <message>
        <source>The regular expression is empty</source>
        <translation>정규식이 비어 있습니다</translation>
    </message>
    <message>
        <source>The regular expression is wrong here: %1</source>
        <translation>정규식의 이 부분이 잘못되었습니다: %1</translation>
    </message>
    <message>
        <source>The sign * is allowed only at the end of a word</source>
        <translation>* 기호는 단어 끝에만 쓸 수 있습니다</translation>
    </message>
    <message>
        <source>The search contains no letters or digits; to find other characters, use a regular expression between two “/”</source>
        <translation>글자나 숫자가 없습니다. 다른 문자를 찾으려면 두 “/” 사이에 정규식을 쓰십시오</translation>
    </message>
    <message>
        <source>The search contains too many words</source>
        <translation>단어가 너무 많습니다</translation>
    </message>
    <message>
        <source>A restriction applies to the whole search; it cannot be in parentheses</source>
        <translation>조건은 찾기 전체에 적용되므로 괄호 안에 쓸 수 없습니다</translation>
    </message>
    <message>
        <source>There is nothing after the colon</source>
        <translation>쌍점 뒤의 내용이 빠졌습니다</translation>
    </message>
    <message>
        <source>Write a date as 2024, 2024-06 or 2024-06-20</source>
        <translation>날짜는 2024, 2024-06 또는 2024-06-20과 같이 쓰십시오</translation>
    </message>
    <message>
        <source>A date cannot be excluded; turn “from:” into “to:” or back</source>
        <translation>날짜는 제외할 수 없습니다. “from:”을 “to:”로, 또는 그 반대로 바꾸십시오</translation>
    </message>
    <message>
        <source>NEAR takes a number of words from 0 to %1, as in NEAR/5</source>
        <translation>NEAR에는 0에서 %1까지의 단어 수를 씁니다. 예: NEAR/5</translation>
    </message>
    <message>
        <source>This quotation mark is not closed</source>
        <translation>이 따옴표가 닫히지 않았습니다</translation>
    </message>
</context>
<context>
    <name>SessionTexts</name>
    <message>
        <source>The terms of “%1” are not a list of texts</source>
        <translation>“%1”의 용어가 텍스트 목록이 아닙니다</translation>
    </message>
    <message>
        <source>This is not a tagset of Standoff</source>
        <translation>Standoff의 태그 집합이 아닙니다</translation>
    </message>
    <message>
        <source>This tagset was made by a newer version of Standoff; update to load it</source>
        <translation>더 새로운 Standoff에서 만든 태그 집합입니다. 불러오려면 업데이트하십시오</translation>
    </message>
    <message>
        <source>It is not valid JSON: %1</source>
        <translation>올바른 JSON이 아닙니다: %1</translation>
    </message>
    <message>
        <source>add articles</source>
        <translation>기사 추가</translation>
    </message>
    <message>
        <source>edit article</source>
        <translation>기사 편집</translation>
    </message>
    <message>
        <source>remove articles</source>
        <translation>기사 제거</translation>
    </message>
    <message>
        <source>change role of paragraph</source>
        <translation>단락 역할 변경</translation>
    </message>
    <message>
        <source>tag text</source>
        <translation>텍스트에 태그 지정</translation>
    </message>
    <message>
        <source>change tag</source>
        <translation>태그 변경</translation>
    </message>
    <message>
        <source>move boundary</source>
        <translation>경계 이동</translation>
    </message>
    <message>
        <source>remove annotation</source>
        <translation>주석 제거</translation>
    </message>
    <message>
        <source>edit annotation</source>
        <translation>주석 편집</translation>
    </message>
    <message>
        <source>link to record</source>
        <translation>레코드에 연결</translation>
    </message>
    <message>
        <source>unlink from record</source>
        <translation>레코드 연결 해제</translation>
    </message>
    <message>
        <source>edit record</source>
        <translation>레코드 편집</translation>
    </message>
    <message>
        <source>merge records</source>
        <translation>레코드 병합</translation>
    </message>
    <message>
        <source>split off record</source>
        <translation>레코드 분리</translation>
    </message>
    <message>
        <source>remove record</source>
        <translation>레코드 제거</translation>
    </message>
    <message>
        <source>edit tag</source>
        <translation>태그 편집</translation>
    </message>
    <message>
        <source>move tag</source>
        <translation>태그 이동</translation>
    </message>
    <message>
        <source>remove tag</source>
        <translation>태그 제거</translation>
    </message>
    <message>
        <source>edit layer</source>
        <translation>계층 편집</translation>
    </message>
    <message>
        <source>load tagset</source>
        <translation>태그 집합 불러오기</translation>
    </message>
    <message>
        <source>import</source>
        <translation>가져오기</translation>
    </message>
    <message>
        <source>split annotation</source>
        <translation>주석 나누기</translation>
    </message>
    <message>
        <source>join annotations</source>
        <translation>주석 합치기</translation>
    </message>
    <message>
        <source>draw relation</source>
        <translation>관계 그리기</translation>
    </message>
    <message>
        <source>remove relation</source>
        <translation>관계 제거</translation>
    </message>
    <message>
        <source>attribution</source>
        <translation>귀속</translation>
    </message>
    <message>
        <source>waive problem</source>
        <translation>문제를 예외로 두기</translation>
    </message>
    <message>
        <source>take waiver back</source>
        <translation>문제의 예외 취소</translation>
    </message>
    <message>
        <source>change setting</source>
        <translation>설정 변경</translation>
    </message>
    <message>
        <source>shorten history</source>
        <translation>기록 줄이기</translation>
    </message>
    <message>
        <source>opened, had changed</source>
        <comment>why a backup was made</comment>
        <translation>열었을 때 바뀌어 있었음</translation>
    </message>
    <message>
        <source>half an hour of work</source>
        <comment>why a backup was made</comment>
        <translation>30분 작업</translation>
    </message>
    <message>
        <source>before articles were removed</source>
        <comment>why a backup was made</comment>
        <translation>기사 제거 전</translation>
    </message>
    <message>
        <source>made by hand</source>
        <comment>why a backup was made</comment>
        <translation>직접 만듦</translation>
    </message>
    <message>
        <source>before a newer Standoff opened it</source>
        <comment>why a backup was made</comment>
        <translation>새 버전의 Standoff로 열기 전</translation>
    </message>
    <message>
        <source>before an earlier one was restored</source>
        <comment>why a backup was made</comment>
        <translation>이전 백업 복원 전</translation>
    </message>
    <message>
        <source>before the history was shortened</source>
        <comment>why a backup was made</comment>
        <translation>기록 줄이기 전</translation>
    </message>
    <message>
        <source>This is too much to be taken back in one step (%1); Undo takes it back step by step</source>
        <translation>한 단계로 되돌리기에는 너무 많습니다(%1). 실행 취소로 한 단계씩 되돌릴 수 있습니다</translation>
    </message>
    <message>
        <source>The history has no such step any more</source>
        <translation>기록에 그런 단계가 더 이상 없습니다</translation>
    </message>
    <message>
        <source>This step is undone already</source>
        <translation>이 단계는 이미 실행 취소되었습니다</translation>
    </message>
    <message>
        <source>This step cannot be undone</source>
        <translation>이 단계는 실행 취소할 수 없습니다</translation>
    </message>
    <message>
        <source>A later step hangs on this one that cannot be undone</source>
        <translation>이 단계에 딸린 이후 단계를 실행 취소할 수 없습니다</translation>
    </message>
    <message numerus="yes">
        <source>%Ln later step(s) hang on this one; undo them first, or together with it</source>
        <extracomment>%n is the number of steps</extracomment>
        <translation>
            <numerusform>이후 단계 %Ln개가 이 단계에 딸려 있습니다. 그 단계를 먼저, 또는 이 단계와 함께 실행 취소하십시오</numerusform>
        </translation>
    </message>
    <message>
        <source>Layer %1</source>
        <comment>in a file</comment>
        <translation>계층 %1</translation>
    </message>
    <message>
        <source>%1, “%2”</source>
        <extracomment>A place in a file, such as &quot;tag 3&quot;, and the name of what stands there.</extracomment>
        <translation>%1, “%2”</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A place in a file, and what is wrong there.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This is no layer</source>
        <translation>계층이 아닙니다</translation>
    </message>
    <message>
        <source>It has no name</source>
        <translation>이름이 없습니다</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <comment>in a file</comment>
        <translation>태그 %1</translation>
    </message>
    <message>
        <source>This is no tag</source>
        <translation>태그가 아닙니다</translation>
    </message>
    <message>
        <source>Line and column %1: this is not valid JSON</source>
        <translation>행과 열 %1: 올바른 JSON이 아닙니다</translation>
    </message>
    <message>
        <source>edit several articles</source>
        <translation>여러 기사 편집</translation>
    </message>
    <message>
        <source>set state of articles</source>
        <translation>기사의 상태 설정</translation>
    </message>
    <message>
        <source>go back in the history</source>
        <translation>기록의 이전 단계로 되돌리기</translation>
    </message>
    <message>
        <source>take a single step back</source>
        <translation>한 단계만 되돌리기</translation>
    </message>
    <message>
        <source>words are no name</source>
        <translation>이름이 아닌 단어 지정</translation>
    </message>
</context>
<context>
    <name>Standoff::Adding</name>
    <message>
        <source>Adding articles…</source>
        <translation>기사를 추가하는 중…</translation>
    </message>
    <message>
        <source>The text of “%1” is in the project already, as “%2”.</source>
        <translation>“%1”의 텍스트는 이미 프로젝트에 “%2”(으)로 있습니다.</translation>
    </message>
    <message>
        <source>The clipboard</source>
        <translation>클립보드</translation>
    </message>
    <message>
        <source>%1; the plain text was taken, without headings and lists</source>
        <extracomment>%1 says why</extracomment>
        <translation>%1. 제목과 목록이 없는 일반 텍스트를 가져왔습니다</translation>
    </message>
    <message>
        <source>Reading what was copied…</source>
        <translation>복사한 것을 읽는 중…</translation>
    </message>
    <message>
        <source>Adding the article…</source>
        <translation>기사를 추가하는 중…</translation>
    </message>
    <message>
        <source>The copied text is in the project already, as “%1”.</source>
        <translation>복사한 텍스트는 이미 프로젝트에 “%1”(으)로 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) added.</source>
        <translation>
            <numerusform>기사 %Ln건을 추가했습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be read.</source>
        <translation>
            <numerusform>%Ln건은 읽을 수 없었습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>보고서 저장…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were not read.</source>
        <translation>
            <numerusform>파일 %Ln개는 읽지 않았습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are there already and were left out.</source>
        <translation>
            <numerusform>%Ln건은 이미 있어 뺐습니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standoff::AnnotatedDialog</name>
    <message>
        <source>&amp;Files…</source>
        <translation>파일(&amp;F)…</translation>
    </message>
    <message>
        <source>F&amp;older…</source>
        <translation>폴더(&amp;O)…</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>중지(&amp;P)</translation>
    </message>
    <message>
        <source>Import annotated articles</source>
        <translation>주석이 달린 기사 가져오기</translation>
    </message>
    <message>
        <source>Choose files or a folder of another program, or drop them here.
Nothing of the project changes before you import.</source>
        <translation>다른 프로그램의 파일이나 폴더를 선택하거나 여기에 끌어다 놓으십시오.
가져오기 전에는 프로젝트의 아무것도 바뀌지 않습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 외 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>읽는 중…</translation>
    </message>
    <message>
        <source>Reading was stopped. Choose files or a folder of another program, or drop them here.</source>
        <translation>읽기를 중지했습니다. 다른 프로그램의 파일이나 폴더를 선택하거나 여기에 끌어다 놓으십시오.</translation>
    </message>
    <message>
        <source>These files cannot be read in this format. Choose another one, or other files.</source>
        <translation>이 파일은 이 형식으로 읽을 수 없습니다. 다른 형식이나 다른 파일을 선택하십시오.</translation>
    </message>
    <message>
        <source>These files cannot be read. Choose what they are, or other files.</source>
        <translation>이 파일을 읽을 수 없습니다. 파일의 형식이나 다른 파일을 선택하십시오.</translation>
    </message>
    <message>
        <source>&amp;Tags (%L1)</source>
        <translation>태그(&amp;T) (%L1)</translation>
    </message>
    <message>
        <source>&amp;Articles (%L1)</source>
        <translation>기사(&amp;A) (%L1)</translation>
    </message>
    <message>
        <source>&amp;Remarks (%L1)</source>
        <translation>참고(&amp;R) (%L1)</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>가져오는 중…</translation>
    </message>
    <message>
        <source>Choose one file, or several</source>
        <translation>파일을 하나 또는 여러 개 선택</translation>
    </message>
    <message>
        <source>Choose a folder, which is read with all folders in it</source>
        <translation>폴더를 선택합니다. 그 안의 모든 폴더까지 읽습니다</translation>
    </message>
    <message>
        <source>Found by what is in the files; choose another one to read them again</source>
        <translation>파일의 내용으로 알아냈습니다. 다른 형식을 선택하면 파일을 다시 읽습니다</translation>
    </message>
    <message>
        <source>Found by what is in the files</source>
        <translation>파일의 내용으로 알아냈습니다</translation>
    </message>
    <message>
        <source>From</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>For&amp;mat</source>
        <translation>형식(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>제외(&amp;L)</translation>
    </message>
    <message>
        <source>Annotations with the selected tags are not imported (%1)</source>
        <translation>선택한 태그의 주석을 가져오지 않습니다(%1)</translation>
    </message>
    <message>
        <source>As it is calle&amp;d</source>
        <translation>이름 그대로(&amp;D)</translation>
    </message>
    <message>
        <source>The selected tags are those of the same name, or new ones</source>
        <translation>선택한 태그를 같은 이름의 태그나 새 태그로 가져오기</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>기사</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>읽는 중</translation>
    </message>
    <message>
        <source>Gives up reading these files</source>
        <translation>이 파일 읽기를 그만두기</translation>
    </message>
    <message>
        <source>Imports all in one step (%1)</source>
        <translation>모두 한 단계로 가져오기(%1)</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>태그(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Articles</source>
        <translation>기사(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remarks</source>
        <translation>참고(&amp;R)</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln file(s) read</source>
        <translation>
            <numerusform>파일 %Ln개 중 %1개 읽음</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s), %1 of them new</source>
        <translation>
            <numerusform>기사 %Ln건, 그중 새 기사 %1건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s)</source>
        <translation>
            <numerusform>주석 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>레코드 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>by %1 and %Ln more</source>
        <extracomment>names of annotators</extracomment>
        <translation>
            <numerusform>주석자: %1 외 %Ln명</numerusform>
        </translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>주석자: %1</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between parts of a summary</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>가져오기(&amp;I)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %Ln article(s)</source>
        <translation>
            <numerusform>기사 %Ln건 가져오기(&amp;I)</numerusform>
        </translation>
    </message>
    <message>
        <source>The project is empty: its tagset is replaced by that of the files, as long as you decide nothing.</source>
        <translation>프로젝트가 비어 있습니다. 아무것도 정하지 않으면 프로젝트의 태그 집합이 파일의 태그 집합으로 바뀝니다.</translation>
    </message>
    <message>
        <source>“%1” is a layer of another kind in the project. Decide what it is to be.</source>
        <translation>“%1”은(는) 프로젝트에서 종류가 다른 계층입니다. 무엇으로 할지 정하십시오.</translation>
    </message>
    <message>
        <source>There is nothing in these files that can be imported.</source>
        <translation>이 파일에 가져올 수 있는 것이 없습니다.</translation>
    </message>
</context>
<context>
    <name>Standoff::AnnotatedImport</name>
    <message>
        <source>%1 and %2 imported.</source>
        <extracomment>%1 is &quot;3 articles&quot;, %2 &quot;20 annotations&quot;</extracomment>
        <translation>%1, %2을(를) 가져왔습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>기사 %Ln건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s)</source>
        <translation>
            <numerusform>주석 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… 그리고 %Ln개 더</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the remarks…</source>
        <translation>참고 저장…</translation>
    </message>
</context>
<context>
    <name>Standoff::AnnotationAccessible</name>
    <message>
        <source>%1: %2</source>
        <comment>an annotation&apos;s tag and words</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>개체</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>주장</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Cue</source>
        <translation>단서어</translation>
    </message>
    <message>
        <source>Record: %1</source>
        <translation>레코드: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>메모: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fragment(s)</source>
        <comment>fragments</comment>
        <translation>
            <numerusform>조각 %Ln개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standoff::AnnotationActions</name>
    <message>
        <source>Tag by &amp;name…</source>
        <translation>이름으로 태그 지정(&amp;N)…</translation>
    </message>
    <message>
        <source>Type a few letters of any tag</source>
        <translation>태그 이름의 일부 입력</translation>
    </message>
    <message>
        <source>&amp;Previous annotation</source>
        <translation>이전 주석(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next annotation</source>
        <translation>다음 주석(&amp;N)</translation>
    </message>
    <message>
        <source>Nex&amp;t annotation at this place</source>
        <translation>이 위치의 다음 주석(&amp;H)</translation>
    </message>
    <message>
        <source>Where several annotations cover the same word</source>
        <translation>같은 단어에 주석이 여러 개 있을 때</translation>
    </message>
    <message>
        <source>&amp;Boundaries</source>
        <translation>경계(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Add the selection</source>
        <translation>선택 영역 추가(&amp;A)</translation>
    </message>
    <message>
        <source>Add the selected words to this annotation</source>
        <translation>선택한 단어를 이 주석에 추가</translation>
    </message>
    <message>
        <source>Take the selection &amp;out</source>
        <translation>선택 영역 빼기(&amp;O)</translation>
    </message>
    <message>
        <source>Without a selection: the fragment at the caret</source>
        <translation>선택 영역이 없으면 커서가 있는 조각</translation>
    </message>
    <message>
        <source>&amp;Split at the caret</source>
        <translation>커서에서 나누기(&amp;S)</translation>
    </message>
    <message>
        <source>Make two annotations of one</source>
        <translation>주석 하나를 둘로 만들기</translation>
    </message>
    <message>
        <source>&amp;Join</source>
        <translation>합치기(&amp;J)</translation>
    </message>
    <message>
        <source>Make one of the selected annotations, or of this and the next</source>
        <translation>선택한 주석들, 또는 이 주석과 다음 주석을 하나로 만들기</translation>
    </message>
    <message>
        <source>&amp;Who says it</source>
        <translation>누가 말하는지(&amp;W)</translation>
    </message>
    <message>
        <source>Select what is said, then by which words, then by whom</source>
        <translation>말한 내용, 단서어, 말한 사람을 차례로 선택</translation>
    </message>
    <message>
        <source>Remo&amp;ve the attribution</source>
        <translation>귀속 제거(&amp;U)</translation>
    </message>
    <message>
        <source>The annotations stay</source>
        <translation>주석은 그대로 남음</translation>
    </message>
    <message>
        <source>Start or end a &amp;relation here</source>
        <translation>관계 시작 또는 끝 지정(&amp;R)</translation>
    </message>
    <message>
        <source>Once where it begins, and again where it ends</source>
        <translation>시작하는 곳에서 한 번, 끝나는 곳에서 한 번 더</translation>
    </message>
    <message>
        <source>Re&amp;lations…</source>
        <translation>관계 목록(&amp;L)…</translation>
    </message>
    <message>
        <source>Follow, change or remove its relations</source>
        <translation>관계를 따라가거나 바꾸거나 제거</translation>
    </message>
    <message>
        <source>R&amp;emove annotation</source>
        <translation>주석 제거(&amp;E)</translation>
    </message>
    <message>
        <source>Move &amp;end forward by a word</source>
        <translation>끝을 한 단어 뒤로(&amp;E)</translation>
    </message>
    <message>
        <source>Move en&amp;d back by a word</source>
        <translation>끝을 한 단어 앞으로(&amp;D)</translation>
    </message>
    <message>
        <source>Move &amp;start back by a word</source>
        <translation>시작을 한 단어 앞으로(&amp;S)</translation>
    </message>
    <message>
        <source>Move s&amp;tart forward by a word</source>
        <translation>시작을 한 단어 뒤로(&amp;T)</translation>
    </message>
    <message>
        <source>Move end &amp;forward by a character</source>
        <translation>끝을 한 문자 뒤로(&amp;F)</translation>
    </message>
    <message>
        <source>Move end &amp;back by a character</source>
        <translation>끝을 한 문자 앞으로(&amp;B)</translation>
    </message>
    <message>
        <source>Move start ba&amp;ck by a character</source>
        <translation>시작을 한 문자 앞으로(&amp;K)</translation>
    </message>
    <message>
        <source>Move start fo&amp;rward by a character</source>
        <translation>시작을 한 문자 뒤로(&amp;R)</translation>
    </message>
    <message>
        <source>Move end to the e&amp;nd of the sentence</source>
        <translation>끝을 문장 끝으로(&amp;N)</translation>
    </message>
    <message>
        <source>Move start to t&amp;he start of the sentence</source>
        <translation>시작을 문장 시작으로(&amp;H)</translation>
    </message>
</context>
<context>
    <name>Standoff::AnnotationCard</name>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Record:</source>
        <translation>레코드:</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>name of an attribute, before its value</comment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>Stance:</source>
        <translation>입장:</translation>
    </message>
    <message>
        <source>Note:</source>
        <translation>메모:</translation>
    </message>
    <message>
        <source>By:</source>
        <translation>작성자:</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who, when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Status:</source>
        <translation>상태:</translation>
    </message>
</context>
<context>
    <name>Standoff::AnnotationEditor</name>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>none</source>
        <comment>annotation</comment>
        <translation>없음</translation>
    </message>
    <message>
        <source>Refer to the annotation that is selected in the article</source>
        <translation>기사에서 선택한 주석을 참조</translation>
    </message>
    <message>
        <source>Select an annotation in the article first</source>
        <translation>먼저 기사에서 주석을 선택하십시오</translation>
    </message>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
</context>
<context>
    <name>Standoff::AnnotationForm</name>
    <message>
        <source>%1 · %2</source>
        <comment>tag and its layer</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>none</source>
        <comment>value of an attribute</comment>
        <translation>없음</translation>
    </message>
</context>
<context>
    <name>Standoff::AnnotationsAccessible</name>
    <message>
        <source>Annotations</source>
        <translation>주석</translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s) in this article</source>
        <translation>
            <numerusform>이 기사의 주석 %Ln개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standoff::Arrangements</name>
    <message>
        <source>Name</source>
        <comment>order of a list</comment>
        <translation>이름</translation>
    </message>
    <message>
        <source>Mentions</source>
        <comment>order of a list</comment>
        <translation>언급</translation>
    </message>
    <message>
        <source>Newest first</source>
        <comment>order of a list</comment>
        <translation>최신순</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>order of a list</comment>
        <translation>날짜</translation>
    </message>
    <message>
        <source>State</source>
        <comment>order of a list</comment>
        <translation>상태</translation>
    </message>
    <message>
        <source>Triage</source>
        <comment>order of a list</comment>
        <translation>선별</translation>
    </message>
    <message>
        <source>Reliability</source>
        <comment>order of a list</comment>
        <translation>신뢰도</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>그룹화 기준</translation>
    </message>
    <message>
        <source>Nothing</source>
        <comment>how a list is grouped</comment>
        <translation>없음</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>정렬 기준</translation>
    </message>
</context>
<context>
    <name>Standoff::ArticleActions</name>
    <message>
        <source>&amp;Add articles…</source>
        <translation>기사 추가(&amp;A)…</translation>
    </message>
    <message>
        <source>Read articles from files</source>
        <translation>파일에서 기사 읽기</translation>
    </message>
    <message>
        <source>New article from &amp;clipboard</source>
        <translation>클립보드에서 새 기사 만들기(&amp;C)</translation>
    </message>
    <message>
        <source>Make an article of the copied text</source>
        <translation>복사한 텍스트로 기사 만들기</translation>
    </message>
    <message>
        <source>&amp;Details…</source>
        <translation>정보(&amp;D)…</translation>
    </message>
    <message>
        <source>Show &amp;original…</source>
        <translation>원본 보기(&amp;O)…</translation>
    </message>
    <message>
        <source>The file that the article was read from</source>
        <translation>기사를 읽어 온 파일</translation>
    </message>
    <message>
        <source>&amp;Role of the paragraph</source>
        <translation>단락의 역할(&amp;R)</translation>
    </message>
    <message>
        <source>Source a&amp;udit…</source>
        <translation>출처 분석(&amp;U)…</translation>
    </message>
    <message>
        <source>Who speaks, and how much: tables, plots and a report</source>
        <translation>누가 얼마나 말하는지: 표, 그래프, 보고서</translation>
    </message>
    <message>
        <source>&amp;Previous article</source>
        <translation>이전 기사(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next article</source>
        <translation>다음 기사(&amp;N)</translation>
    </message>
    <message>
        <source>Re&amp;move article</source>
        <translation>기사 제거(&amp;M)</translation>
    </message>
    <message>
        <source>Remove the selected articles from the project</source>
        <translation>선택한 기사를 프로젝트에서 제거</translation>
    </message>
    <message>
        <source>Add articles</source>
        <translation>기사 추가</translation>
    </message>
    <message>
        <source>Articles (%1);;All files (*)</source>
        <translation>기사 (%1);;모든 파일 (*)</translation>
    </message>
    <message>
        <source>The project has no original of this article: it was not read from a file, or came from another program.</source>
        <translation>프로젝트에 이 기사의 원본이 없습니다. 파일에서 읽지 않았거나 다른 프로그램에서 왔습니다.</translation>
    </message>
    <message numerus="yes">
        <source>No backup can be made. Remove %Ln article(s) without one?</source>
        <translation>
            <numerusform>백업을 만들 수 없습니다. 백업 없이 기사 %Ln건을 제거하시겠습니까?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>제거(&amp;R)</translation>
    </message>
    <message>
        <source>Removing articles…</source>
        <translation>기사를 없애는 중…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) removed. Undo brings them back.</source>
        <translation>
            <numerusform>기사 %Ln건을 제거했습니다. 실행 취소로 되돌릴 수 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the original, which is not text</source>
        <translation>텍스트가 아닌 원본 저장</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일 (*)</translation>
    </message>
    <message>
        <source>Title, publisher, date, address, state, labels, note; of several what they share</source>
        <translation>제목, 발행처, 날짜, 주소, 상태, 라벨, 메모. 기사가 여러 건이면 공통된 것</translation>
    </message>
    <message>
        <source>Done, ne&amp;xt to do</source>
        <translation>완료하고 다음 할 일로(&amp;X)</translation>
    </message>
    <message>
        <source>Set this article to done and go to the next one to do</source>
        <translation>이 기사를 완료로 설정하고 다음 할 일로 이동</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>상태(&amp;S)</translation>
    </message>
    <message>
        <source>No other article of the list is left to do.</source>
        <translation>목록에 할 일이 남은 다른 기사가 없습니다.</translation>
    </message>
    <message>
        <source>Changing articles…</source>
        <translation>기사를 변경하는 중…</translation>
    </message>
</context>
<context>
    <name>Standoff::ArticleChoice</name>
    <message numerus="yes">
        <source>The query is too much for %Ln article(s). Narrow it.</source>
        <translation>
            <numerusform>기사 %Ln건에는 질의가 너무 큽니다. 질의를 좁히십시오.</numerusform>
        </translation>
    </message>
    <message>
        <source>All articles (%L1)</source>
        <translation>모든 기사 (%L1)</translation>
    </message>
    <message>
        <source>Only “%1”</source>
        <translation>“%1”만</translation>
    </message>
    <message>
        <source>Those that a query finds</source>
        <translation>질의에 맞는 기사</translation>
    </message>
    <message>
        <source>Words, &quot;a phrase&quot;, title:pact, tag:Person, from:2024-01</source>
        <translation>단어, &quot;구절&quot;, title:pact, tag:Person, from:2024-01</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>질의</translation>
    </message>
    <message>
        <source>As in the search over all articles</source>
        <translation>모든 기사에서 찾기와 같은 방식</translation>
    </message>
    <message>
        <source>The project has no articles yet.</source>
        <translation>프로젝트에 아직 기사가 없습니다.</translation>
    </message>
    <message>
        <source>Type what is to be found in the articles.</source>
        <translation>기사에서 찾을 것을 입력하십시오.</translation>
    </message>
    <message>
        <source>No query is typed.</source>
        <translation>입력한 질의가 없습니다.</translation>
    </message>
    <message>
        <source>At character %1: %2</source>
        <extracomment>where in the query, and what is wrong there</extracomment>
        <translation>%1번째 문자: %2</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>찾는 중…</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln article(s)</source>
        <translation>
            <numerusform>기사 %Ln건 중 %L1건</numerusform>
        </translation>
    </message>
    <message>
        <source>The query finds no article.</source>
        <translation>질의에 맞는 기사가 없습니다.</translation>
    </message>
</context>
<context>
    <name>Standoff::ArticleDialog</name>
    <message>
        <source>Article details</source>
        <translation>기사 정보</translation>
    </message>
    <message>
        <source>2024-06-20, or as much as is known</source>
        <translation>2024-06-20 또는 아는 데까지</translation>
    </message>
    <message>
        <source>Code of the language, such as en, ko or ar</source>
        <translation>언어 코드. 예: en, ko, ar</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>제목(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Byline</source>
        <translation>기자명(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Publisher</source>
        <translation>발행처(&amp;P)</translation>
    </message>
    <message>
        <source>Publishe&amp;d</source>
        <translation>발행일(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Retrieved</source>
        <translation>수집일(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>주소(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>언어(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>상태(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>메모(&amp;N)</translation>
    </message>
    <message>
        <source>Write a date as 2024-06-20, 2024-06 or 2024.</source>
        <translation>날짜는 2024-06-20, 2024-06 또는 2024와 같이 쓰십시오.</translation>
    </message>
    <message>
        <source>An address begins with https:// or the like.</source>
        <translation>주소는 https:// 등으로 시작해야 합니다.</translation>
    </message>
    <message>
        <source>Automatic, from the text</source>
        <translation>텍스트에 따라 자동</translation>
    </message>
    <message>
        <source>Left to right</source>
        <translation>왼쪽에서 오른쪽</translation>
    </message>
    <message>
        <source>Right to left</source>
        <translation>오른쪽에서 왼쪽</translation>
    </message>
    <message>
        <source>Labels, separated by commas</source>
        <translation>쉼표로 구분한 라벨</translation>
    </message>
    <message>
        <source>Changed last</source>
        <translation>마지막 수정</translation>
    </message>
    <message>
        <source>Se&amp;ction</source>
        <translation>섹션(&amp;C)</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>라벨</translation>
    </message>
    <message>
        <source>D&amp;irection</source>
        <translation>방향(&amp;I)</translation>
    </message>
    <message>
        <source>Version %1 · %2 · %3 · %4 · %5</source>
        <comment>number; characters; paragraphs; encoding; name of a file</comment>
        <translation>버전 %1 · %2 · %3 · %4 · %5</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln자</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paragraph(s)</source>
        <translation>
            <numerusform>단락 %Ln개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standoff::ArticleGrouping</name>
    <message>
        <source>No publisher</source>
        <translation>발행처 없음</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>날짜 없음</translation>
    </message>
    <message>
        <source>No label</source>
        <translation>라벨 없음</translation>
    </message>
</context>
<context>
    <name>Standoff::ArticleLegend</name>
    <message>
        <source>Legend</source>
        <translation>범례</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a tag, and its status</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Standoff::ArticleOrder</name>
    <message>
        <source>Date added</source>
        <comment>order of the articles</comment>
        <translation>추가일</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>order of the articles</comment>
        <translation>제목</translation>
    </message>
    <message>
        <source>Date published</source>
        <comment>order of the articles</comment>
        <translation>발행일</translation>
    </message>
    <message>
        <source>Publisher</source>
        <comment>order of the articles</comment>
        <translation>발행처</translation>
    </message>
    <message>
        <source>State</source>
        <comment>order of the articles</comment>
        <translation>상태</translation>
    </message>
    <message>
        <source>Number of tags</source>
        <comment>order of the articles</comment>
        <translation>주석 수</translation>
    </message>
    <message>
        <source>Number of problems</source>
        <comment>order of the articles</comment>
        <translation>문제 수</translation>
    </message>
    <message>
        <source>Added, newest first</source>
        <translation>추가일, 최신순</translation>
    </message>
    <message>
        <source>Added, oldest first</source>
        <translation>추가일, 오래된 순</translation>
    </message>
    <message>
        <source>Title, from the end</source>
        <translation>제목, 역순</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Published, oldest first</source>
        <translation>발행일, 오래된 순</translation>
    </message>
    <message>
        <source>Published, newest first</source>
        <translation>발행일, 최신순</translation>
    </message>
    <message>
        <source>Publisher, from the end</source>
        <translation>발행처, 역순</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>발행처</translation>
    </message>
    <message>
        <source>State, done first</source>
        <translation>상태, 완료 먼저</translation>
    </message>
    <message>
        <source>State, in progress first</source>
        <translation>상태, 진행 중 먼저</translation>
    </message>
    <message>
        <source>Fewest tags first</source>
        <translation>주석이 적은 순</translation>
    </message>
    <message>
        <source>Most tags first</source>
        <translation>주석이 많은 순</translation>
    </message>
    <message>
        <source>Fewest problems first</source>
        <translation>문제가 적은 순</translation>
    </message>
    <message>
        <source>Most problems first</source>
        <translation>문제가 많은 순</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <comment>grouping of the articles</comment>
        <translation>묶지 않음</translation>
    </message>
    <message>
        <source>By state</source>
        <comment>grouping of the articles</comment>
        <translation>상태별</translation>
    </message>
    <message>
        <source>By publisher</source>
        <comment>grouping of the articles</comment>
        <translation>발행처별</translation>
    </message>
    <message>
        <source>By date</source>
        <comment>grouping of the articles</comment>
        <translation>날짜별</translation>
    </message>
    <message>
        <source>By label</source>
        <comment>grouping of the articles</comment>
        <translation>라벨별</translation>
    </message>
</context>
<context>
    <name>Standoff::ArticleOverview</name>
    <message>
        <source>Overview of the article</source>
        <translation>기사 개요</translation>
    </message>
    <message>
        <source>Where annotations, search hits and problems are in the article</source>
        <translation>기사에서 주석, 찾은 결과, 문제가 있는 위치</translation>
    </message>
</context>
<context>
    <name>Standoff::ArticlePages</name>
    <message>
        <source>%1 / %2</source>
        <comment>page, number of pages</comment>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>Standoff::ArticlePainter</name>
    <message>
        <source>C%1</source>
        <comment>number of a claim, in the margin</comment>
        <translation>주%1</translation>
    </message>
    <message>
        <source>C</source>
        <comment>a claim, in the margin of a legend</comment>
        <translation>주</translation>
    </message>
</context>
<context>
    <name>Standoff::ArticlePicture</name>
    <message>
        <source>%1: Pictures are saved as .png or .svg; use one of these endings</source>
        <translation>%1: 그림은 .png 또는 .svg로 저장합니다. 이 확장자 중 하나를 쓰십시오</translation>
    </message>
    <message>
        <source>%1: This is too long for a picture; select fewer lines, or save the article as PDF</source>
        <translation>%1: 그림으로 만들기에는 너무 깁니다. 더 적은 줄을 선택하거나 기사를 PDF로 저장하십시오</translation>
    </message>
    <message>
        <source>The picture could not be drawn.</source>
        <translation>그림을 그릴 수 없습니다.</translation>
    </message>
    <message>
        <source>There is not enough memory for the picture; select fewer lines.</source>
        <translation>그림을 만들 메모리가 부족합니다. 더 적은 줄을 선택하십시오.</translation>
    </message>
</context>
<context>
    <name>Standoff::ArticlePrint</name>
    <message>
        <source>The printer is not responding. Is it switched on and connected?</source>
        <translation>프린터가 응답하지 않습니다. 켜져 있고 연결되어 있습니까?</translation>
    </message>
    <message>
        <source>The printer has stopped. Check whether it has paper.</source>
        <translation>프린터가 멈췄습니다. 용지가 있는지 확인하십시오.</translation>
    </message>
</context>
<context>
    <name>Standoff::ArticleQuery</name>
    <message>
        <source>title</source>
        <comment>field of a query</comment>
        <translation>제목</translation>
    </message>
    <message>
        <source>byline</source>
        <comment>field of a query</comment>
        <translation>기자명</translation>
    </message>
    <message>
        <source>publisher</source>
        <comment>field of a query</comment>
        <translation>발행처</translation>
    </message>
    <message>
        <source>section</source>
        <comment>field of a query</comment>
        <translation>섹션</translation>
    </message>
    <message>
        <source>label</source>
        <comment>field of a query</comment>
        <translation>라벨</translation>
    </message>
    <message>
        <source>address</source>
        <comment>field of a query</comment>
        <translation>주소</translation>
    </message>
    <message>
        <source>language</source>
        <comment>field of a query</comment>
        <translation>언어</translation>
    </message>
    <message>
        <source>state</source>
        <comment>field of a query</comment>
        <translation>상태</translation>
    </message>
    <message>
        <source>note</source>
        <comment>field of a query</comment>
        <translation>메모</translation>
    </message>
    <message>
        <source>published</source>
        <comment>field of a query</comment>
        <translation>발행일</translation>
    </message>
    <message>
        <source>updated</source>
        <comment>field of a query</comment>
        <translation>수정일</translation>
    </message>
    <message>
        <source>retrieved</source>
        <comment>field of a query</comment>
        <translation>수집일</translation>
    </message>
    <message>
        <source>added</source>
        <comment>field of a query</comment>
        <translation>추가일</translation>
    </message>
    <message>
        <source>tags</source>
        <comment>field of a query</comment>
        <translation>주석</translation>
    </message>
    <message>
        <source>problems</source>
        <comment>field of a query</comment>
        <translation>문제</translation>
    </message>
    <message>
        <source>There is no field “%1”; there are %2.</source>
        <translation>“%1” 필드는 없습니다. 쓸 수 있는 필드: %2.</translation>
    </message>
</context>
<context>
    <name>Standoff::ArticleView</name>
    <message>
        <source>Article text</source>
        <translation>기사 본문</translation>
    </message>
    <message>
        <source>This article has no text.</source>
        <translation>이 기사에는 텍스트가 없습니다.</translation>
    </message>
    <message>
        <source>Open an article to read and annotate it.</source>
        <translation>기사를 열어 읽고 주석을 다십시오.</translation>
    </message>
</context>
<context>
    <name>Standoff::ArticlesModel</name>
    <message>
        <source>Untitled</source>
        <translation>제목 없음</translation>
    </message>
    <message>
        <source>no tags</source>
        <translation>주석 없음</translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s)</source>
        <comment>how often an article is annotated</comment>
        <translation>
            <numerusform>주석 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln article(s), folded</source>
        <comment>a group in the list</comment>
        <translation>
            <numerusform>%1, 기사 %Ln건, 접힘</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln article(s)</source>
        <comment>a group in the list</comment>
        <translation>
            <numerusform>%1, 기사 %Ln건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>문제 %Ln건</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standoff::ArticlesPanel</name>
    <message>
        <source>Filter articles…</source>
        <translation>기사 필터…</translation>
    </message>
    <message>
        <source>No articles yet.

Drop files here, or choose Article ▸ Add articles.</source>
        <translation>아직 기사가 없습니다.

여기에 파일을 끌어다 놓거나 기사 ▸ 기사 추가를 선택하십시오.</translation>
    </message>
    <message>
        <source>Filter articles</source>
        <translation>기사 필터</translation>
    </message>
    <message>
        <source>Words of title, byline, publisher or labels, or a field and what it has: %1. A minus before it means not so.</source>
        <translation>제목, 기자명, 발행처, 라벨의 단어 또는 필드와 그 값: %1. 앞에 빼기 기호를 붙이면 제외.</translation>
    </message>
    <message>
        <source>Done, next to do</source>
        <translation>완료하고 다음 할 일로</translation>
    </message>
    <message>
        <source>Set this article to done and go to the next one to do</source>
        <translation>이 기사를 완료로 설정하고 다음 할 일로 이동</translation>
    </message>
    <message>
        <source>Add articles</source>
        <translation>기사 추가</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many articles the list shows, and how many there are.</extracomment>
        <translation>%2건 중 %1건</translation>
    </message>
    <message>
        <source>No article is like this.</source>
        <translation>조건에 맞는 기사가 없습니다.</translation>
    </message>
</context>
<context>
    <name>Standoff::ArticlesView</name>
    <message>
        <source>Articles</source>
        <translation>기사</translation>
    </message>
</context>
<context>
    <name>Standoff::Attributing</name>
    <message>
        <source>Open an article first, then select words in it.</source>
        <translation>먼저 기사를 연 다음 단어를 선택하십시오.</translation>
    </message>
    <message>
        <source>Select one more part of what is said, then press the key.</source>
        <translation>말한 내용의 다른 부분을 더 선택한 다음 키를 누르십시오.</translation>
    </message>
    <message>
        <source>The attribution was added. It is nested in the one around it.</source>
        <translation>귀속을 만들었습니다. 바깥 귀속에 딸린 귀속입니다.</translation>
    </message>
    <message>
        <source>The attribution was added.</source>
        <translation>귀속을 만들었습니다.</translation>
    </message>
    <message>
        <source>Who says it?</source>
        <translation>누가 말합니까?</translation>
    </message>
    <message>
        <source>Put the caret on a part of the attribution that is to be removed.</source>
        <translation>제거할 귀속의 한 부분에 커서를 두십시오.</translation>
    </message>
    <message>
        <source>Select the words first; %1 leaves this part out.</source>
        <translation>먼저 단어를 선택하십시오. %1 키를 누르면 이 부분을 건너뜁니다.</translation>
    </message>
</context>
<context>
    <name>Standoff::AttributionBar</name>
    <message>
        <source>Attribution</source>
        <translation>귀속</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>건너뛰기</translation>
    </message>
    <message>
        <source>Leave this part out (%1)</source>
        <translation>이 부분 건너뛰기 (%1)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Undo the last step; at the first one, cancel (%1)</source>
        <translation>마지막 단계 취소, 첫 단계에서는 그만두기 (%1)</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>말한 내용</translation>
    </message>
    <message>
        <source>Cue</source>
        <translation>단서어</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Select what is said and press %1. %2 cancels.</source>
        <translation>말한 내용을 선택하고 %1 키를 누르십시오. %2 키는 취소입니다.</translation>
    </message>
    <message>
        <source>%2 takes “%1”. Or select what is said and press %2. %3 cancels.</source>
        <translation>%2 키를 누르면 “%1”을(를) 씁니다. 또는 말한 내용을 선택하고 %2 키를 누르십시오. %3 키는 취소입니다.</translation>
    </message>
    <message>
        <source>Select the cue and press %1, or click its words. %2: there is none.</source>
        <translation>단서어를 선택하고 %1 키를 누르거나 단어를 클릭하십시오. %2: 없음.</translation>
    </message>
    <message>
        <source>%2 takes “%1”. Or select other words, or click them. %3: there is none.</source>
        <translation>%2 키를 누르면 “%1”을(를) 씁니다. 또는 다른 단어를 선택하거나 클릭하십시오. %3: 없음.</translation>
    </message>
    <message>
        <source>Select who says it and press %1, or click; or type the start of a known source. %2: nobody.</source>
        <translation>말한 사람을 선택하고 %1 키를 누르거나 클릭하십시오. 또는 알려진 출처 이름의 앞부분을 입력하십시오. %2: 없음.</translation>
    </message>
    <message>
        <source>%2 takes “%1”. Or select who says it, or type the start of a known source. %3: nobody.</source>
        <translation>%2 키를 누르면 “%1”을(를) 씁니다. 또는 말한 사람을 선택하거나 알려진 출처 이름의 앞부분을 입력하십시오. %3: 없음.</translation>
    </message>
    <message>
        <source>%3 takes “%1” for %2, %4 for somebody else. Or select who says it, or type the start of a known source.</source>
        <extracomment>%1 are words of the article, such as “she”; %2 is the name of a source; %3 and %4 are keys</extracomment>
        <translation>%3 키를 누르면 “%1”을(를) %2(으)로, %4 키를 누르면 다른 사람으로 씁니다. 또는 말한 사람을 선택하거나 알려진 출처 이름의 앞부분을 입력하십시오.</translation>
    </message>
</context>
<context>
    <name>Standoff::AttributionForm</name>
    <message>
        <source>unknown</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Attribution: %1</source>
        <translation>귀속: %1</translation>
    </message>
</context>
<context>
    <name>Standoff::AuditDialog</name>
    <message>
        <source>Source audit</source>
        <translation>출처 분석</translation>
    </message>
    <message>
        <source>The selected part of the article</source>
        <translation>기사에서 선택한 부분</translation>
    </message>
    <message>
        <source>This article</source>
        <translation>이 기사</translation>
    </message>
    <message>
        <source>The whole project</source>
        <translation>전체 프로젝트</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>표</translation>
    </message>
    <message>
        <source>S&amp;cope</source>
        <translation>집계 범위(&amp;C)</translation>
    </message>
    <message>
        <source>Co&amp;py table</source>
        <translation>표 복사(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Save table or plot…</source>
        <translation>표 또는 그래프 저장(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <translation>보고서(&amp;R)…</translation>
    </message>
    <message>
        <source>Save table or plot</source>
        <translation>표 또는 그래프 저장</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>표 (*.csv)</translation>
    </message>
    <message>
        <source>Plot (*.svg)</source>
        <translation>그래프 (*.svg)</translation>
    </message>
    <message>
        <source>Plot (*.png)</source>
        <translation>그래프 (*.png)</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>보고서 저장</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>HTML (*.html)</source>
        <translation>HTML (*.html)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>기사 %Ln건</numerusform>
        </translation>
    </message>
    <message>
        <source>the article “%1”</source>
        <translation>기사 “%1”</translation>
    </message>
    <message>
        <source>a part of the article “%1”</source>
        <translation>기사 “%1”의 일부</translation>
    </message>
    <message>
        <source>There are no attributions here yet. In the article, select what is said and press %1.</source>
        <translation>여기에는 아직 귀속이 없습니다. 기사에서 말한 내용을 선택하고 %1 키를 누르십시오.</translation>
    </message>
</context>
<context>
    <name>Standoff::AuditReport</name>
    <message>
        <source>Source audit of %1</source>
        <translation>%1의 출처 분석</translation>
    </message>
    <message>
        <source>Scope: %1. Date: %2.</source>
        <comment>what was looked at, and the date</comment>
        <translation>범위: %1. 날짜: %2.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>방법</translation>
    </message>
    <message>
        <source>%1: The picture could not be drawn.</source>
        <translation>%1: 그림을 그릴 수 없었습니다.</translation>
    </message>
</context>
<context>
    <name>Standoff::AuditTables</name>
    <message>
        <source>unknown</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>누가 말하는가</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Affiliation</source>
        <translation>소속</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>역할</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>of a source</comment>
        <translation>현직 여부</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Attributions</source>
        <translation>귀속</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>문자</translation>
    </message>
    <message>
        <source>Share of the text</source>
        <translation>본문 중 비율</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>nobody is named</source>
        <translation>아무도 밝히지 않음</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>요약</translation>
    </message>
    <message>
        <source>What</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>개수</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>비율</translation>
    </message>
    <message>
        <source>Attributed text (characters)</source>
        <translation>누군가의 말인 텍스트(글자 수)</translation>
    </message>
    <message>
        <source>Attributions without a source</source>
        <translation>출처가 없는 귀속</translation>
    </message>
    <message>
        <source>Unnamed sources</source>
        <translation>익명 취재원</translation>
    </message>
    <message>
        <source>Unnamed sources with a reason given</source>
        <translation>사유가 제시된 익명 취재원</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>주장</translation>
    </message>
    <message>
        <source>Tags by article</source>
        <translation>기사별 태그</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>기사</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>계층</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>태그</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>주석</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Claims by state</source>
        <translation>상태별 주장</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>none</source>
        <comment>state of a claim</comment>
        <translation>없음</translation>
    </message>
    <message>
        <source>Claims by verdict</source>
        <translation>판정별 주장</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>판정</translation>
    </message>
    <message>
        <source>no verdict</source>
        <translation>판정 없음</translation>
    </message>
    <message>
        <source>Counted from attributions (source, cue and content) made by hand. Characters are Unicode code points of what is said; where attributions overlap, each character is counted once for each source and once for the whole. A name in the text without a record in the register is a source of its own. Rejected annotations do not count. Kinds, affiliations, roles and states are those given to the sources and claims in the project.</source>
        <translation>손으로 만든 귀속(출처, 단서어, 내용)을 집계했습니다. 글자는 말한 내용의 유니코드 코드 포인트이며, 귀속이 겹치는 곳의 글자는 출처마다 한 번, 전체에서 한 번 셉니다. 등록부에 레코드가 없는 본문 속 이름은 별개의 출처로 봅니다. 거부된 주석은 세지 않습니다. 종류, 소속, 역할, 상태는 프로젝트에서 출처와 주장에 지정한 것입니다.</translation>
    </message>
</context>
<context>
    <name>Standoff::AveritecFormat</name>
    <message>
        <source>AVeriTeC</source>
        <translation>AVeriTeC</translation>
    </message>
    <message>
        <source>claims, their evidence and verdicts</source>
        <translation>주장과 그 증거 및 판정</translation>
    </message>
    <message>
        <source>a question that is not an object</source>
        <translation>객체가 아닌 질문</translation>
    </message>
    <message>
        <source>an answer that is not an object</source>
        <translation>객체가 아닌 답</translation>
    </message>
    <message>
        <source>This is not an AVeriTeC claim</source>
        <translation>AVeriTeC의 주장이 아닙니다</translation>
    </message>
    <message>
        <source>the date “%1”, which is not a date</source>
        <translation>날짜가 아닌 날짜 값 “%1”</translation>
    </message>
    <message>
        <source>the member “%1”</source>
        <translation>항목 “%1”</translation>
    </message>
</context>
<context>
    <name>Standoff::BackupDetails</name>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>기사 %Ln건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s)</source>
        <translation>
            <numerusform>주석 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attribution(s)</source>
        <translation>
            <numerusform>귀속 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entity(s)</source>
        <translation>
            <numerusform>개체 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s)</source>
        <translation>
            <numerusform>주장 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s)</source>
        <translation>
            <numerusform>출처 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) of evidence</source>
        <translation>
            <numerusform>증거 %Ln건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln verdict(s)</source>
        <translation>
            <numerusform>판정 %Ln건</numerusform>
        </translation>
    </message>
    <message>
        <source>If you restore it</source>
        <translation>복원하면</translation>
    </message>
    <message>
        <source>Steps since the backup</source>
        <translation>백업 이후의 단계</translation>
    </message>
    <message>
        <source>Being checked…</source>
        <translation>검사하는 중…</translation>
    </message>
    <message>
        <source>Being compared…</source>
        <translation>비교하는 중…</translation>
    </message>
    <message>
        <source>Whole: all of its pages, references and texts were checked.</source>
        <translation>온전함: 모든 페이지와 참조, 텍스트를 검사했습니다.</translation>
    </message>
    <message>
        <source>Damaged: %1</source>
        <translation>손상됨: %1</translation>
    </message>
    <message>
        <source>Comes back: nothing that was removed.</source>
        <translation>돌아오는 것: 제거한 것이 없습니다.</translation>
    </message>
    <message>
        <source>Comes back: %1.</source>
        <translation>돌아오는 것: %1.</translation>
    </message>
    <message>
        <source>Goes: nothing that was added.</source>
        <translation>없어지는 것: 추가한 것이 없습니다.</translation>
    </message>
    <message>
        <source>Goes: %1.</source>
        <translation>없어지는 것: %1.</translation>
    </message>
    <message>
        <source>No step was made since.</source>
        <translation>이후 단계가 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) since</source>
        <translation>
            <numerusform>이후 단계 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <extracomment>how many steps since a backup, and who made them</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>It cannot be compared with the project: %1</source>
        <translation>프로젝트와 비교할 수 없습니다: %1</translation>
    </message>
</context>
<context>
    <name>Standoff::BackupList</name>
    <message>
        <source>nothing was done yet</source>
        <translation>아직 한 일이 없음</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>the last step in a backup, and who made it</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Yesterday %1</source>
        <comment>time of day</comment>
        <translation>어제 %1</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>백업</translation>
    </message>
    <message>
        <source>When</source>
        <translation>때</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>기사</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>주석</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>Dated in the future</source>
        <translation>미래 날짜</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>어제</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>이전</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>손상됨</translation>
    </message>
</context>
<context>
    <name>Standoff::Backups</name>
    <message>
        <source>A backup was made.</source>
        <translation>백업을 만들었습니다.</translation>
    </message>
    <message>
        <source>Make a &amp;backup</source>
        <translation>백업 만들기(&amp;B)</translation>
    </message>
    <message>
        <source>Keep a copy of the project as it is now</source>
        <translation>지금의 프로젝트를 복사해 두기</translation>
    </message>
    <message>
        <source>Restore from bac&amp;kup…</source>
        <translation>백업에서 복원(&amp;K)…</translation>
    </message>
    <message>
        <source>Bring the project back to an earlier time</source>
        <translation>프로젝트를 이전 시점으로 되돌리기</translation>
    </message>
    <message>
        <source>S&amp;horten the history…</source>
        <translation>기록 줄이기(&amp;H)…</translation>
    </message>
    <message>
        <source>Remove old steps, so that the file gets smaller</source>
        <translation>오래된 단계를 제거해 파일을 줄이기</translation>
    </message>
    <message>
        <source>Making a backup…</source>
        <translation>백업을 만드는 중…</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>복원하는 중…</translation>
    </message>
    <message>
        <source>The project is as it was at %1. As it was before, it is among the backups.</source>
        <translation>프로젝트가 %1의 상태가 되었습니다. 그 전 상태는 백업에 있습니다.</translation>
    </message>
    <message>
        <source>The project is as it was at %1. As it was before, it is kept as %2.</source>
        <translation>프로젝트가 %1의 상태가 되었습니다. 그 전 상태는 %2(으)로 보존했습니다.</translation>
    </message>
    <message>
        <source>Take &amp;back</source>
        <translation>되돌리기(&amp;B)</translation>
    </message>
    <message>
        <source>No backup can be made. Shorten the history without one?</source>
        <translation>백업을 만들 수 없습니다. 백업 없이 기록을 줄이시겠습니까?</translation>
    </message>
    <message>
        <source>&amp;Shorten</source>
        <translation>줄이기(&amp;S)</translation>
    </message>
    <message>
        <source>Shortening the history…</source>
        <translation>기록을 줄이는 중…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) of the history are gone; the file had %1 and has %2 now.</source>
        <translation>
            <numerusform>기록의 단계 %Ln개를 없앴습니다. 파일 크기가 %1에서 %2(으)로 바뀌었습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>Standoff::BarChart</name>
    <message numerus="yes">
        <source>%1: The %2 largest of %Ln</source>
        <comment>a table, bars, rows</comment>
        <translation>
            <numerusform>%1: %Ln개 중 가장 큰 %2개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standoff::BiocFormat</name>
    <message>
        <source>of the collection: “%1”</source>
        <translation>컬렉션의 항목: “%1”</translation>
    </message>
</context>
<context>
    <name>Standoff::BiocJsonFormat</name>
    <message>
        <source>BioC JSON</source>
        <translation>BioC JSON</translation>
    </message>
    <message>
        <source>%1: This is not a collection of BioC</source>
        <translation>%1: BioC 컬렉션이 아닙니다</translation>
    </message>
    <message>
        <source>This is not a collection of BioC</source>
        <translation>BioC 컬렉션이 아닙니다</translation>
    </message>
    <message>
        <source>document %1</source>
        <translation>문서 %1</translation>
    </message>
    <message>
        <source>This is not a document of BioC</source>
        <translation>BioC 문서가 아닙니다</translation>
    </message>
</context>
<context>
    <name>Standoff::BiocReader</name>
    <message>
        <source>The offsets of passages do not fit the texts of these; the passages were put one after the other</source>
        <translation>단락(passage)의 위치가 그 텍스트와 맞지 않아 단락을 차례로 이어 놓았습니다</translation>
    </message>
    <message numerus="yes">
        <source>where %Ln sentence(s) begin and end</source>
        <translation>
            <numerusform>문장 %Ln개의 시작과 끝</numerusform>
        </translation>
    </message>
    <message>
        <source>infons: %1</source>
        <translation>infon: %1</translation>
    </message>
</context>
<context>
    <name>Standoff::BiocXml</name>
    <message>
        <source>line %1</source>
        <translation>%1번째 줄</translation>
    </message>
    <message>
        <source>Line %1: this is not XML: %2</source>
        <translation>%1번째 줄: XML이 아닙니다: %2</translation>
    </message>
    <message>
        <source>This is not a collection of BioC</source>
        <translation>BioC 컬렉션이 아닙니다</translation>
    </message>
</context>
<context>
    <name>Standoff::BiocXmlFormat</name>
    <message>
        <source>BioC XML</source>
        <translation>BioC XML</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>%1번째 줄</translation>
    </message>
    <message>
        <source>elements: %1</source>
        <translation>요소: %1</translation>
    </message>
</context>
<context>
    <name>Standoff::BottomPanel</name>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Close (%1)</source>
        <translation>닫기 (%1)</translation>
    </message>
</context>
<context>
    <name>Standoff::BratConfig</name>
    <message>
        <source>%1: More than %2 types or %3 attributes are declared; this is more than can be read</source>
        <translation>%1: 선언된 유형이 %2개, 또는 속성이 %3개를 넘어 읽을 수 없습니다</translation>
    </message>
</context>
<context>
    <name>Standoff::BratDocument</name>
    <message>
        <source>Taken as the rest of the text in the line before</source>
        <translation>앞줄 텍스트의 나머지로 처리했습니다</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>%1번째 줄</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <comment>file, number</comment>
        <translation>%1, %2번째 줄</translation>
    </message>
    <message>
        <source>“%1” is not a line of brat</source>
        <translation>“%1”은(는) brat의 줄이 아닙니다</translation>
    </message>
    <message>
        <source>“%1” should be a type and where it begins and ends</source>
        <translation>“%1”은(는) 유형과 시작 및 끝 위치여야 합니다</translation>
    </message>
    <message>
        <source>The annotation ends, at %1, where it begins or before</source>
        <translation>주석이 시작하는 곳이나 그 앞인 %1에서 끝납니다</translation>
    </message>
    <message>
        <source>“%1” should be a type and a trigger</source>
        <translation>“%1”은(는) 유형과 트리거여야 합니다</translation>
    </message>
    <message>
        <source>“%1” should be a role and what has it</source>
        <translation>“%1”은(는) 역할과 그 역할을 맡은 것이어야 합니다</translation>
    </message>
    <message>
        <source>A relation has a type and two ends, not “%1”</source>
        <translation>관계에는 유형과 두 끝이 있어야 하며 “%1”은(는) 쓸 수 없습니다</translation>
    </message>
    <message>
        <source>“%1” should name two annotations at least</source>
        <translation>“%1”은(는) 주석을 둘 이상 가리켜야 합니다</translation>
    </message>
    <message>
        <source>“%1” should be a name and an annotation</source>
        <translation>“%1”은(는) 이름과 주석이어야 합니다</translation>
    </message>
    <message>
        <source>The note has no text</source>
        <translation>메모에 텍스트가 없습니다</translation>
    </message>
    <message>
        <source>“%1” should be a database and a number there</source>
        <translation>“%1”은(는) 데이터베이스와 그곳의 번호여야 합니다</translation>
    </message>
</context>
<context>
    <name>Standoff::BratFiles</name>
    <message>
        <source>%1: There is no such file</source>
        <translation>%1: 그런 파일이 없습니다</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There is no file of brat</source>
        <translation>brat 파일이 없습니다</translation>
    </message>
    <message>
        <source>%1: There is no file of brat in it</source>
        <translation>%1: brat 파일이 없습니다</translation>
    </message>
    <message>
        <source>There are no annotations for it</source>
        <translation>해당하는 주석이 없습니다</translation>
    </message>
    <message>
        <source>There is no text for it</source>
        <translation>해당하는 텍스트가 없습니다</translation>
    </message>
</context>
<context>
    <name>Standoff::BratFormat</name>
    <message>
        <source>brat standoff</source>
        <translation>brat standoff</translation>
    </message>
    <message>
        <source>the annotation: it is on nothing but line breaks</source>
        <translation>주석 자체: 줄 바꿈에만 달려 있음</translation>
    </message>
    <message>
        <source>the line break at the annotation&apos;s edge</source>
        <translation>주석 경계의 줄 바꿈</translation>
    </message>
    <message>
        <source>line breaks of the note</source>
        <translation>메모의 줄 바꿈</translation>
    </message>
    <message>
        <source>an attribution without annotations</source>
        <translation>주석이 없는 귀속</translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s) of the register in the attribution</source>
        <translation>
            <numerusform>귀속에 있는 등록부의 출처 %Ln개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standoff::BratInterpreter</name>
    <message>
        <source>%1 already means something else</source>
        <translation>%1은(는) 이미 다른 것을 뜻합니다</translation>
    </message>
    <message>
        <source>The event has no trigger: %1</source>
        <translation>사건에 트리거가 없습니다: %1</translation>
    </message>
    <message>
        <source>The trigger of the %1 is a %2; both were taken</source>
        <comment>two types</comment>
        <translation>%1의 트리거는 %2입니다. 둘 다 읽었습니다</translation>
    </message>
    <message>
        <source>%1 is not a part of an attribution; it was taken as a relation of the cue</source>
        <translation>%1은(는) 귀속의 일부가 아니어서 단서어의 관계로 읽었습니다</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a type, a reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>the name of the relation: %1 already means something else</source>
        <translation>관계의 이름: %1은(는) 이미 다른 것을 뜻합니다</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>the attribute %1: %2</source>
        <comment>its name, a reason</comment>
        <translation>속성 %1: %2</translation>
    </message>
    <message>
        <source>the attribute %1: it is there already</source>
        <translation>속성 %1: 이미 있습니다</translation>
    </message>
    <message>
        <source>the reference %1: %2</source>
        <translation>참조 %1: %2</translation>
    </message>
    <message>
        <source>%1 is not a type of references</source>
        <translation>%1은(는) 참조의 유형이 아닙니다</translation>
    </message>
    <message>
        <source>the label “%1”: %2 is called “%3”</source>
        <translation>라벨 “%1”: %2의 이름은 “%3”입니다</translation>
    </message>
    <message>
        <source>the note “%1”: %2</source>
        <translation>메모 “%1”: %2</translation>
    </message>
    <message>
        <source>The note has no text</source>
        <translation>메모에 텍스트가 없습니다</translation>
    </message>
    <message>
        <source>“%1” does not exist</source>
        <translation>“%1”이(가) 없습니다</translation>
    </message>
</context>
<context>
    <name>Standoff::BratReader</name>
    <message>
        <source>%1: The files of the article are more than %2, which is more than can be read</source>
        <translation>%1: 기사의 파일이 %2보다 커서 읽을 수 없습니다</translation>
    </message>
    <message>
        <source>%1: There are more than %2 lines of annotations of the article, which is more than can be read</source>
        <translation>%1: 기사의 주석이 %2줄보다 많아서 읽을 수 없습니다</translation>
    </message>
    <message>
        <source>%1: More than %2 characters are marked in the article, which is more than can be read</source>
        <translation>%1: 기사에 표시된 글자가 %2자보다 많아서 읽을 수 없습니다</translation>
    </message>
</context>
<context>
    <name>Standoff::CasFiles</name>
    <message>
        <source>%1: %2</source>
        <comment>a file, what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Standoff::CasJson</name>
    <message>
        <source>a structure without type or number</source>
        <translation>유형이나 번호가 없는 구조</translation>
    </message>
    <message>
        <source>a structure with the number of another one, or one too many</source>
        <translation>다른 구조와 번호가 같거나 한도를 넘은 구조</translation>
    </message>
    <message>
        <source>and more of the kind</source>
        <translation>그 밖에도 이런 것이 더 있습니다</translation>
    </message>
    <message>
        <source>It is not JSON of a CAS: %1</source>
        <translation>CAS의 JSON이 아닙니다: %1</translation>
    </message>
    <message>
        <source>It is not JSON of a CAS</source>
        <translation>CAS의 JSON이 아닙니다</translation>
    </message>
</context>
<context>
    <name>Standoff::CasReading</name>
    <message>
        <source>structure %1</source>
        <comment>by its number</comment>
        <translation>구조 %1</translation>
    </message>
    <message>
        <source>structures that are no annotations of the text: %1</source>
        <comment>types and how many of each</comment>
        <translation>텍스트의 주석이 아닌 구조: %1</translation>
    </message>
    <message>
        <source>features that refer to something else than annotations: %1</source>
        <comment>features and how many of each</comment>
        <translation>주석이 아닌 것을 참조하는 피처: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s) of other views than the first one with a text</source>
        <translation>
            <numerusform>텍스트가 있는 첫 뷰가 아닌 다른 뷰의 주석 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentence(s) and token(s), with their own features, were left out: they are found anew in the text</source>
        <translation>
            <numerusform>문장과 토큰 %Ln개를 그 피처와 함께 제외했습니다. 텍스트에서 새로 찾습니다</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standoff::CheckThatFormat</name>
    <message>
        <source>CheckThat!, sentences worth a check</source>
        <translation>CheckThat!, 검증할 만한 문장</translation>
    </message>
    <message>
        <source>claims, and whether they are worth a check</source>
        <translation>주장과 검증할 만한지 여부</translation>
    </message>
    <message>
        <source>&amp;Separator</source>
        <translation>구분 기호(&amp;S)</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>탭</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>쉼표</translation>
    </message>
    <message>
        <source>%1: There is no column with the name Text, or tweet_text</source>
        <translation>%1: 이름이 Text나 tweet_text인 열이 없습니다</translation>
    </message>
    <message>
        <source>columns: %1</source>
        <translation>열: %1</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>%1번째 줄</translation>
    </message>
    <message>
        <source>the label “%1”</source>
        <translation>라벨 “%1”</translation>
    </message>
    <message>
        <source>What is not worth a check was taken for unimportant factual; the format does not say whether it is factual at all</source>
        <translation>검증할 만하지 않은 것은 “중요하지 않은 사실 주장”으로 읽었습니다. 사실 주장인지 아닌지는 형식에 나와 있지 않습니다</translation>
    </message>
    <message>
        <source>of the claim all but its text and whether it is worth a check</source>
        <translation>텍스트와 검증할 만한지 여부를 제외한 주장의 모든 내용</translation>
    </message>
    <message>
        <source>evidence and verdicts on the claim</source>
        <translation>주장에 대한 증거와 판정</translation>
    </message>
    <message>
        <source>line ends and tabs in the claim&apos;s text</source>
        <translation>주장 텍스트의 줄 끝과 탭</translation>
    </message>
    <message>
        <source>There are no claims to be written</source>
        <translation>쓸 주장이 없습니다</translation>
    </message>
</context>
<context>
    <name>Standoff::Checking</name>
    <message>
        <source>The quotation mark %1 has no other half.</source>
        <translation>따옴표 %1의 짝이 없습니다.</translation>
    </message>
    <message>
        <source>The annotation keeps the text “%1”, but the article has “%2” there.</source>
        <translation>주석에는 텍스트 “%1”이(가) 저장되어 있지만 기사의 그 위치에는 “%2”이(가) 있습니다.</translation>
    </message>
    <message>
        <source>Keep the text of the article</source>
        <translation>기사의 텍스트 쓰기</translation>
    </message>
    <message>
        <source>The annotation of “%1” includes a space at its edge.</source>
        <translation>“%1”의 주석 가장자리에 공백이 들어 있습니다.</translation>
    </message>
    <message>
        <source>The annotation of “%1” begins or ends inside a word.</source>
        <translation>“%1”의 주석이 단어 중간에서 시작하거나 끝납니다.</translation>
    </message>
    <message>
        <source>Leave the space out</source>
        <translation>공백 빼기</translation>
    </message>
    <message>
        <source>Take the whole word</source>
        <translation>단어 전체로 넓히기</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is marked %Ln times in the same way.</source>
        <translation>
            <numerusform>“%1”이(가) 같은 방식으로 %Ln번 표시되어 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep one of them</source>
        <translation>하나만 남기기</translation>
    </message>
    <message>
        <source>The claim “%1” is attributed to nobody.</source>
        <translation>주장 “%1”이(가) 누구에게도 귀속되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>It is not said who says this.</source>
        <translation>누가 말하는지 나와 있지 않습니다.</translation>
    </message>
    <message>
        <source>This attribution contains itself: each of two attributions is inside what the other reports.</source>
        <translation>귀속이 자기 자신을 포함합니다. 두 귀속이 서로의 말 안에 들어 있습니다.</translation>
    </message>
    <message>
        <source>Attribute it to “%1”</source>
        <translation>“%1”의 말로 지정</translation>
    </message>
    <message>
        <source>Not the text of the article</source>
        <translation>기사의 텍스트가 아님</translation>
    </message>
    <message>
        <source>An annotation keeps the words that it marks. At this place the article now has other words.</source>
        <translation>주석은 표시한 단어를 보존합니다. 지금 기사의 그 위치에는 다른 단어가 있습니다.</translation>
    </message>
    <message>
        <source>Contradicting verdicts</source>
        <translation>모순되는 판정</translation>
    </message>
    <message>
        <source>Claims that are linked as the same cannot be both supported and refuted. Supersede one of the verdicts, or unlink the claims.</source>
        <translation>같다고 연결된 주장이 뒷받침되면서 반박될 수는 없습니다. 판정 하나를 대체하거나 주장의 연결을 해제하십시오.</translation>
    </message>
    <message>
        <source>Claim without attribution</source>
        <translation>귀속 없는 주장</translation>
    </message>
    <message>
        <source>The article does not say on whose word it makes this claim. Attribute it, or waive the problem where the article speaks for itself.</source>
        <translation>기사가 누구의 말에 근거해 이 주장을 하는지 나와 있지 않습니다. 누군가에게 귀속하거나, 기사가 스스로 하는 말이면 문제를 예외로 두십시오.</translation>
    </message>
    <message>
        <source>Attribution without a source</source>
        <translation>출처 없는 귀속</translation>
    </message>
    <message>
        <source>An attribution says who says something. Name the source, in the text or in the register.</source>
        <translation>귀속은 누가 무엇을 말하는지를 나타냅니다. 본문이나 등록부에서 출처를 지정하십시오.</translation>
    </message>
    <message>
        <source>Unnamed source without a reason</source>
        <translation>사유 없는 익명 취재원</translation>
    </message>
    <message>
        <source>Readers should learn why a source is not named. Note the reason that the article gives.</source>
        <translation>독자는 출처를 밝히지 않는 이유를 알아야 합니다. 기사에 나온 사유를 적으십시오.</translation>
    </message>
    <message>
        <source>Circular reporting</source>
        <translation>순환 보도</translation>
    </message>
    <message>
        <source>A chain of attributions leads back to itself: those who report the claim cite each other.</source>
        <translation>귀속이 꼬리를 물고 되돌아옵니다. 이 주장을 전한 쪽이 서로를 출처로 삼았습니다.</translation>
    </message>
    <message>
        <source>Verdict without evidence</source>
        <translation>증거 없는 판정</translation>
    </message>
    <message>
        <source>A verdict should say what it rests on. Add the evidence to the claim.</source>
        <translation>판정은 무엇에 근거하는지 밝혀야 합니다. 주장에 증거를 추가하십시오.</translation>
    </message>
    <message>
        <source>Evidence younger than its claim</source>
        <translation>주장 이후에 나온 증거</translation>
    </message>
    <message>
        <source>What was published after a claim was made could not be known when it was made.</source>
        <translation>주장이 나온 뒤에 발행된 것은 주장할 당시에 알 수 없었습니다.</translation>
    </message>
    <message>
        <source>Two entities with one name</source>
        <translation>이름이 같은 두 개체</translation>
    </message>
    <message>
        <source>Two entities with one Wikidata item</source>
        <translation>위키데이터 항목이 같은 두 개체</translation>
    </message>
    <message>
        <source>They are one and the same: merge them, or correct the item.</source>
        <translation>같은 개체입니다. 병합하거나 항목을 바로잡으십시오.</translation>
    </message>
    <message>
        <source>Quotation marks that do not balance</source>
        <translation>짝이 맞지 않는 따옴표</translation>
    </message>
    <message>
        <source>Quotation given differently</source>
        <translation>다르게 옮긴 인용</translation>
    </message>
    <message>
        <source>Two articles, or two versions of one, quote nearly the same words. One of them does not give them as they were said.</source>
        <translation>두 기사 또는 한 기사의 두 버전이 거의 같은 말을 인용합니다. 둘 중 하나는 말한 그대로가 아닙니다.</translation>
    </message>
    <message>
        <source>Cut word</source>
        <translation>잘린 단어</translation>
    </message>
    <message>
        <source>An annotation should mark whole words, and no spaces around them.</source>
        <translation>주석은 단어 전체를, 앞뒤 공백 없이 표시해야 합니다.</translation>
    </message>
    <message>
        <source>Duplicate annotations</source>
        <translation>중복된 주석</translation>
    </message>
    <message>
        <source>The same words are marked twice in the same way by the same person.</source>
        <translation>같은 사람이 같은 단어를 같은 방식으로 두 번 표시했습니다.</translation>
    </message>
    <message>
        <source>Source that is never used</source>
        <translation>쓰이지 않는 출처</translation>
    </message>
    <message>
        <source>The register has this source, but nothing is attributed to it.</source>
        <translation>등록부에 이 출처가 있지만 귀속된 것이 없습니다.</translation>
    </message>
    <message>
        <source>Claim with only one source</source>
        <translation>출처가 하나뿐인 주장</translation>
    </message>
    <message>
        <source>somebody who is not in a register</source>
        <translation>등록부에 없는 누군가</translation>
    </message>
    <message numerus="yes">
        <source>The claim “%1” appears in %Ln article(s) and rests on one source: %2.</source>
        <translation>
            <numerusform>주장 “%1”은(는) 기사 %Ln건에 나오며 출처는 하나뿐입니다: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>For the claim “%1” these sources cite each other: %2.</source>
        <comment>a list of names</comment>
        <translation>주장 “%1”에서 다음 출처가 서로를 근거로 삼습니다: %2.</translation>
    </message>
    <message>
        <source>Evidence for the claim “%1” of %2 was published later, on %3.</source>
        <translation>주장 “%1”(%2)에 대한 증거가 그 뒤인 %3에 발행되었습니다.</translation>
    </message>
    <message>
        <source>The claim “%1” has the verdict “%2”, but no evidence is given.</source>
        <translation>주장 “%1”의 판정은 “%2”이지만 증거가 없습니다.</translation>
    </message>
    <message>
        <source>The claim “%1” is judged as supported and as refuted.</source>
        <translation>주장 “%1”이(가) 뒷받침됨과 반박됨으로 함께 판정되었습니다.</translation>
    </message>
    <message>
        <source>“%1” is supported and “%2” refuted, but they are the same claim.</source>
        <translation>“%1”은(는) 뒷받침되고 “%2”은(는) 반박되었지만 같은 주장입니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entities have the name “%1”.</source>
        <translation>
            <numerusform>개체 %Ln개의 이름이 “%1”입니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>These entities all have the Wikidata item %1: %2.</source>
        <comment>a list of names</comment>
        <translation>다음 개체의 위키데이터 항목이 모두 %1입니다: %2.</translation>
    </message>
    <message>
        <source>Merge them into “%1”</source>
        <translation>“%1”(으)로 병합</translation>
    </message>
    <message>
        <source>Nothing is attributed to the source “%1”.</source>
        <translation>출처 “%1”에 귀속된 것이 없습니다.</translation>
    </message>
    <message>
        <source>It is not said why the source “%1” is not named.</source>
        <translation>출처 “%1”을(를) 밝히지 않는 이유가 나와 있지 않습니다.</translation>
    </message>
    <message>
        <source>version %1 of this article</source>
        <translation>이 기사의 버전 %1</translation>
    </message>
    <message>
        <source>“%1” is quoted as “%2” in %3.</source>
        <translation>%3에는 “%1”이(가) “%2”(으)로 인용되어 있습니다.</translation>
    </message>
    <message>
        <source>All articles that make this claim have it from one source. Look for a second, independent one. Checked once somebody works on the claim (state after “triaged”) or has judged it; not for claims that are not factual, refuted, retracted or dropped.</source>
        <translation>이 주장이 나온 모든 기사의 출처가 하나입니다. 직접 아는 다른 출처를 찾으십시오. 누군가 주장을 다루기 시작했거나(상태가 “선별됨” 이후) 판정한 뒤에 검사하며, 사실 주장이 아니거나 반박·철회·중단된 주장은 검사하지 않습니다.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Not valid</source>
        <translation>올바르지 않음</translation>
    </message>
    <message>
        <source>This cannot be in a project, so it is left out here and in exports. It stays in the file. Restore the project from a backup (File ▸ Restore from backup), or ask for it where it came from.</source>
        <translation>프로젝트에 있을 수 없는 것이므로 여기와 내보내기에서 제외합니다. 파일에는 그대로 있습니다. 백업에서 프로젝트를 복원하거나(파일 ▸ 백업에서 복원) 받은 곳에 문의하십시오.</translation>
    </message>
    <message numerus="yes">
        <source>From here on, %Ln more quotation mark(s) have no other half.</source>
        <translation>
            <numerusform>여기부터 짝이 없는 따옴표가 %Ln개 더 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>They may be one and the same: merge them, or give each a name that distinguishes them.</source>
        <translation>같은 개체일 수 있습니다. 병합하거나 서로 구별되는 이름을 붙이십시오.</translation>
    </message>
    <message>
        <source>It is not clear where the quotation begins or ends, and so whose words they are. Look into the original of the article.</source>
        <translation>인용이 어디에서 시작하고 끝나는지, 따라서 누구의 말인지 분명하지 않습니다. 기사의 원본을 확인하십시오.</translation>
    </message>
</context>
<context>
    <name>Standoff::ChecksEditor</name>
    <message>
        <source>unknown</source>
        <translation>알 수 없음</translation>
    </message>
</context>
<context>
    <name>Standoff::ChoicePopup</name>
    <message>
        <source>Type a few letters</source>
        <translation>이름의 일부를 입력하십시오</translation>
    </message>
    <message>
        <source>Type a new one, or a few letters of one below</source>
        <translation>새 값을 입력하거나 아래 항목 이름의 일부를 입력하십시오</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a choice and a detail of it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, key %2</source>
        <translation>%1, 키 %2</translation>
    </message>
</context>
<context>
    <name>Standoff::ClaimBundle</name>
    <message>
        <source>There is no claim</source>
        <translation>주장이 없습니다</translation>
    </message>
</context>
<context>
    <name>Standoff::ClaimDetails</name>
    <message>
        <source>Claim</source>
        <translation>주장</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>종합 자료</translation>
    </message>
    <message>
        <source>Everything about the claim on one page</source>
        <translation>주장에 관한 모든 것을 한 페이지에 보기</translation>
    </message>
    <message>
        <source>Keep this claim here</source>
        <translation>이 주장 고정</translation>
    </message>
    <message>
        <source>Keep this claim here while you look for evidence in other articles</source>
        <translation>다른 기사에서 증거를 찾는 동안 이 주장을 여기에 고정</translation>
    </message>
    <message>
        <source>Triage</source>
        <translation>선별</translation>
    </message>
    <message>
        <source>In short, context, date, place</source>
        <translation>요약, 맥락, 날짜, 장소</translation>
    </message>
    <message>
        <source>Factuality and types</source>
        <translation>사실성과 유형</translation>
    </message>
    <message>
        <source>Note and disclosure</source>
        <translation>메모와 공개 여부</translation>
    </message>
    <message>
        <source>Links to other claims</source>
        <translation>다른 주장과의 연결</translation>
    </message>
</context>
<context>
    <name>Standoff::ClaimReview</name>
    <message>
        <source>the name of the fact-checking organisation; set it in the project&apos;s settings</source>
        <translation>검증 기관의 이름. 프로젝트 설정에서 지정하십시오</translation>
    </message>
    <message>
        <source>the address of the page with the check; set it in the project&apos;s settings</source>
        <translation>팩트체크 페이지의 주소. 프로젝트 설정에서 지정하십시오</translation>
    </message>
    <message>
        <source>the organisation&apos;s own words of the verdict</source>
        <translation>판정을 나타내는 기관 고유의 표현</translation>
    </message>
    <message>
        <source>the rating&apos;s place on the organisation&apos;s scale</source>
        <translation>기관의 척도에서 판정 등급의 위치</translation>
    </message>
    <message>
        <source>a short text of at most %1 characters</source>
        <translation>%1자 이내의 짧은 텍스트</translation>
    </message>
    <message>
        <source>who claims it, and whether that is a person or an organisation</source>
        <translation>누가 주장하는지, 그리고 인물인지 조직인지</translation>
    </message>
    <message>
        <source>the day on which it was claimed</source>
        <translation>주장한 날짜</translation>
    </message>
    <message>
        <source>the address of an article in which it appears</source>
        <translation>주장이 실린 기사의 주소</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>주장</translation>
    </message>
    <message>
        <source>Claimed by</source>
        <translation>주장한 사람</translation>
    </message>
    <message>
        <source>Claimed on</source>
        <translation>주장한 날짜</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>판정</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>검증 기관</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>검증 날짜</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>증거</translation>
    </message>
    <message>
        <source>an address that begins with http or https, instead of “%1”</source>
        <translation>“%1” 대신 http나 https로 시작하는 주소</translation>
    </message>
</context>
<context>
    <name>Standoff::ClaimReviewFormat</name>
    <message>
        <source>the claim, which has no verdict</source>
        <translation>판정이 없는 주장</translation>
    </message>
    <message>
        <source>A valid review lacks: %1</source>
        <translation>올바른 ClaimReview에 필요하지만 없는 것: %1</translation>
    </message>
    <message>
        <source>No claim has a verdict yet; give one before reviews are exported</source>
        <translation>판정이 있는 주장이 없습니다. 내보내기 전에 판정을 내리십시오</translation>
    </message>
    <message>
        <source>ClaimReview, one file per claim</source>
        <translation>ClaimReview, 주장마다 파일 하나</translation>
    </message>
    <message>
        <source>claims with a verdict, and their evidence</source>
        <translation>판정이 있는 주장과 그 증거</translation>
    </message>
    <message>
        <source>F&amp;iles</source>
        <translation>파일(&amp;I)</translation>
    </message>
    <message>
        <source>JSON-LD, for machines</source>
        <translation>JSON-LD, 기계용</translation>
    </message>
    <message>
        <source>Pages of HTML with that in them</source>
        <translation>이를 담은 HTML 페이지</translation>
    </message>
    <message>
        <source>No claim in these articles has a verdict yet; give one before reviews are exported</source>
        <translation>이 기사들의 주장에는 아직 판정이 없습니다. 검토를 내보내기 전에 판정을 내리십시오</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>%1번째 줄</translation>
    </message>
    <message>
        <source>linked data that is not JSON</source>
        <translation>JSON이 아닌 연결 데이터(linked data)</translation>
    </message>
    <message>
        <source>%1: There is no review of a claim in it</source>
        <translation>%1: 주장의 팩트체크가 없습니다</translation>
    </message>
    <message>
        <source>of evidence the kind of answer, its bearing, the medium as we call it, when it was looked at, and its note</source>
        <translation>증거 가운데 답의 종류, 주장과의 관계, 우리 말로 된 매체 형식, 확인한 때, 메모</translation>
    </message>
</context>
<context>
    <name>Standoff::ClaimReviewReader</name>
    <message>
        <source>the figure “%1” of the rating, which is not a whole number</source>
        <translation>정수가 아닌 판정 등급 값 “%1”</translation>
    </message>
</context>
<context>
    <name>Standoff::ClaimTaker</name>
    <message>
        <source>a claim without text</source>
        <translation>텍스트가 없는 주장</translation>
    </message>
    <message>
        <source>There are no claims in what was read</source>
        <translation>읽은 것에 주장이 없습니다</translation>
    </message>
</context>
<context>
    <name>Standoff::ClaimWords</name>
    <message>
        <source>%1 %2</source>
        <comment>a field and its figure</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <comment>a house&apos;s rating, its value and the best</comment>
        <translation>%1, %3 중 %2</translation>
    </message>
    <message>
        <source>No conclusion</source>
        <translation>결론 없음</translation>
    </message>
    <message>
        <source>confidence %1</source>
        <translation>확신도 %1</translation>
    </message>
    <message>
        <source>credibility %1</source>
        <translation>신빙성 %1</translation>
    </message>
</context>
<context>
    <name>Standoff::ClaimsFormat</name>
    <message>
        <source>the claim: the format has no such verdict</source>
        <translation>주장 자체: 형식에 그런 판정이 없음</translation>
    </message>
    <message>
        <source>There are no claims to be written</source>
        <translation>쓸 주장이 없습니다</translation>
    </message>
    <message>
        <source>the member “standoff”: %1</source>
        <translation>항목 “standoff”: %1</translation>
    </message>
    <message>
        <source>what only Standoff has of the claim, which another program has changed</source>
        <translation>다른 프로그램이 바꾼 주장에서 Standoff에만 있는 것</translation>
    </message>
</context>
<context>
    <name>Standoff::ColorEditor</name>
    <message>
        <source>Other…</source>
        <translation>기타…</translation>
    </message>
</context>
<context>
    <name>Standoff::ColumnsDialog</name>
    <message>
        <source>Comma</source>
        <translation>쉼표</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>쌍반점</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>탭</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>세로줄</translation>
    </message>
    <message>
        <source>First row has &amp;names</source>
        <translation>첫 행이 이름(&amp;N)</translation>
    </message>
    <message>
        <source>Columns of %1</source>
        <translation>%1의 열</translation>
    </message>
    <message>
        <source>day first (20/6/2024)</source>
        <translation>일 먼저 (20/6/2024)</translation>
    </message>
    <message>
        <source>month first (6/20/2024)</source>
        <translation>월 먼저 (6/20/2024)</translation>
    </message>
    <message>
        <source>plain</source>
        <translation>일반 텍스트</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>The table is being read…</source>
        <translation>표를 읽는 중…</translation>
    </message>
    <message>
        <source>&amp;Separator</source>
        <translation>구분 기호(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>인코딩(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Dates are</source>
        <translation>날짜(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Text is</source>
        <translation>텍스트(&amp;T)</translation>
    </message>
    <message>
        <source>On the command line</source>
        <translation>명령줄에서</translation>
    </message>
    <message>
        <source>Guessed from names and content. What is chosen here is remembered for tables of this shape.</source>
        <translation>이름과 내용으로 추측했습니다. 여기서 선택한 것은 같은 모양의 표에 기억됩니다.</translation>
    </message>
    <message>
        <source>What “%1” is</source>
        <translation>“%1”이(가) 무엇인지</translation>
    </message>
    <message numerus="yes">
        <source>A table with %Ln row(s). Which column is what?</source>
        <translation>
            <numerusform>%Ln행인 표입니다. 어느 열이 무엇입니까?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 are not dates: they stay empty, with a remark each</source>
        <translation>%2개 가운데 %1개는 날짜가 아닙니다. 비워 두고 각각 참고에 적습니다</translation>
    </message>
    <message>
        <source>No column is the text yet</source>
        <translation>아직 텍스트인 열이 없습니다</translation>
    </message>
    <message>
        <source>%1 of %2 have no text: they are left out, with a remark each</source>
        <translation>%2개 가운데 %1개는 텍스트가 없습니다. 빼고 각각 참고에 적습니다</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>자동</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>복사(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Read the table</source>
        <translation>표 읽기(&amp;R)</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>제외</translation>
    </message>
</context>
<context>
    <name>Standoff::CommandPalette</name>
    <message numerus="yes">
        <source>%Ln result(s)</source>
        <translation>
            <numerusform>결과 %Ln건</numerusform>
        </translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>명령 팔레트</translation>
    </message>
    <message>
        <source>Find a command, an article, a record</source>
        <translation>명령, 기사, 레코드 찾기</translation>
    </message>
    <message>
        <source>actions</source>
        <translation>동작</translation>
    </message>
    <message>
        <source>articles</source>
        <translation>기사</translation>
    </message>
    <message>
        <source>records</source>
        <translation>레코드</translation>
    </message>
    <message>
        <source>claims</source>
        <translation>주장</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>단락</translation>
    </message>
    <message>
        <source>only this kind</source>
        <translation>이 종류만</translation>
    </message>
    <message>
        <source>go there</source>
        <translation>그곳으로 가기</translation>
    </message>
    <message>
        <source>close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>set a key for an action</source>
        <translation>동작에 단축키 지정</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>결과</translation>
    </message>
</context>
<context>
    <name>Standoff::ConcordanceModel</name>
    <message>
        <source>Untitled</source>
        <translation>제목 없음</translation>
    </message>
    <message>
        <source>Title of: %1</source>
        <translation>제목: %1</translation>
    </message>
    <message>
        <source>Byline of: %1</source>
        <translation>기자명: %1</translation>
    </message>
    <message>
        <source>Publisher of: %1</source>
        <translation>발행처: %1</translation>
    </message>
    <message>
        <source>Note in: %1</source>
        <translation>메모: %1</translation>
    </message>
    <message>
        <source>%1, in “%2”, %3</source>
        <extracomment>What is read aloud of a hit of a search: the words found, the words around, the article</extracomment>
        <translation>%1, 문맥 “%2”, %3</translation>
    </message>
    <message>
        <source>Words in context</source>
        <translation>문맥 속 단어</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>기사</translation>
    </message>
    <message>
        <source>This has the tag already.</source>
        <translation>이미 이 태그가 있습니다.</translation>
    </message>
</context>
<context>
    <name>Standoff::ConflictBar</name>
    <message>
        <source>&amp;Take it from there</source>
        <translation>키 가져오기(&amp;T)</translation>
    </message>
    <message>
        <source>Choose an&amp;other</source>
        <translation>다른 키 선택(&amp;O)</translation>
    </message>
    <message>
        <source>◇ </source>
        <extracomment>a sign that something is wrong, before the sentence</extracomment>
        <translation>◇ </translation>
    </message>
    <message>
        <source>%1 tags “%2” already. The keys of tags are set in the tagset.</source>
        <translation>%1 키는 이미 “%2” 태그에 쓰입니다. 태그의 키는 태그 집합에서 설정합니다.</translation>
    </message>
    <message>
        <source>%1 is “%2” already. Two actions of one window cannot share a key.</source>
        <translation>%1 키는 이미 “%2”에 쓰입니다. 한 창의 두 동작이 같은 키를 쓸 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>Standoff::ConllFormat</name>
    <message>
        <source>CoNLL-2003, words and labels</source>
        <translation>CoNLL-2003, 단어와 라벨</translation>
    </message>
    <message>
        <source>&amp;Scheme of the labels</source>
        <translation>라벨 체계(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Layers</source>
        <translation>계층(&amp;L)</translation>
    </message>
    <message>
        <source>All, one column each, with comments</source>
        <translation>모두, 계층마다 한 열, 설명 줄 포함</translation>
    </message>
    <message>
        <source>Entities, in four columns</source>
        <translation>개체, 네 열</translation>
    </message>
    <message>
        <source>the white space in the tag&apos;s name</source>
        <translation>태그 이름의 공백</translation>
    </message>
</context>
<context>
    <name>Standoff::ConllReader</name>
    <message>
        <source>Column %1</source>
        <comment>a layer</comment>
        <translation>열 %1</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>%1번째 줄</translation>
    </message>
    <message>
        <source>The label “%1” does not fit %2, as the others do; the nearest was taken</source>
        <translation>라벨 “%1”은(는) 다른 라벨과 달리 %2에 맞지 않아 가장 가까운 것으로 읽었습니다</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more label(s) do not fit the others</source>
        <translation>
            <numerusform>다른 라벨과 맞지 않는 라벨이 %Ln개 더 있습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>document %1</source>
        <translation>문서 %1</translation>
    </message>
    <message>
        <source>The text was put together from the words: with spaces, but before commas and the like</source>
        <translation>단어를 이어 텍스트를 만들었습니다. 쉼표 등의 앞을 빼고는 공백을 넣었습니다</translation>
    </message>
    <message>
        <source>There are %1 columns where the others have %2</source>
        <comment>two numbers</comment>
        <translation>열이 %1개인데 다른 곳은 %2개입니다</translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s) with no labels</source>
        <translation>
            <numerusform>라벨이 없는 열 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The labels were read as %1, in %Ln column(s) of all files</source>
        <translation>
            <numerusform>라벨을 %1(으)로 읽었습니다. 모든 파일에서 열 %Ln개입니다</numerusform>
        </translation>
    </message>
    <message>
        <source>This is CoNLL-2012, in which coreferences and names stand in brackets; it is not read</source>
        <translation>이것은 상호참조와 이름이 괄호 안에 있는 CoNLL-2012이며, 읽지 않습니다</translation>
    </message>
</context>
<context>
    <name>Standoff::ConllWriter</name>
    <message>
        <source>the annotation: it is on no word</source>
        <translation>주석 자체: 단어에 달려 있지 않음</translation>
    </message>
    <message>
        <source>the annotation: a longer one, or one as long, shares text with it</source>
        <translation>주석 자체: 더 길거나 길이가 같은 주석과 텍스트를 공유함</translation>
    </message>
    <message>
        <source>that the annotation is one: it is made of %1 sentences</source>
        <translation>주석이 하나라는 점: 문장 %1개로 이루어져 있음</translation>
    </message>
    <message>
        <source>the white space at the annotation&apos;s edge</source>
        <translation>주석 경계의 공백</translation>
    </message>
    <message>
        <source>the annotation: only entities are written</source>
        <translation>주석 자체: 개체만 씀</translation>
    </message>
    <message>
        <source>the annotation: it is not accepted</source>
        <translation>주석 자체: 승인되지 않음</translation>
    </message>
</context>
<context>
    <name>Standoff::ConlluFormat</name>
    <message>
        <source>CoNLL-U, with entities as in CorefUD</source>
        <translation>CoNLL-U, CorefUD 방식의 개체 포함</translation>
    </message>
    <message>
        <source>the layer: it has no tags</source>
        <translation>계층 자체: 태그가 없음</translation>
    </message>
</context>
<context>
    <name>Standoff::ConlluReader</name>
    <message>
        <source>line %1</source>
        <translation>%1번째 줄</translation>
    </message>
    <message>
        <source>This is not a word in ten columns</source>
        <translation>열이 10개인 단어가 아닙니다</translation>
    </message>
    <message>
        <source>an entity on a word that is not in the text</source>
        <translation>텍스트에 없는 단어의 개체</translation>
    </message>
    <message>
        <source>a part of the entities “%1”</source>
        <translation>개체 “%1”의 일부</translation>
    </message>
    <message>
        <source>document %1</source>
        <translation>문서 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entity(s) that begin and do not end</source>
        <translation>
            <numerusform>시작하지만 끝나지 않는 개체 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>lemmas, word classes, features and syntax of the words</source>
        <translation>단어의 표제어, 품사, 자질, 구문</translation>
    </message>
    <message>
        <source>The words are not those of the comment with the text; they were taken</source>
        <translation>단어가 텍스트가 적힌 주석과 다릅니다. 단어를 따랐습니다</translation>
    </message>
</context>
<context>
    <name>Standoff::Counting</name>
    <message>
        <source>in UTF-16 units</source>
        <translation>UTF-16 단위로</translation>
    </message>
    <message>
        <source>in bytes of UTF-8</source>
        <translation>UTF-8 바이트 단위로</translation>
    </message>
    <message>
        <source>with CR LF as one character</source>
        <translation>CR LF를 한 문자로 보고</translation>
    </message>
    <message>
        <source>without line ends</source>
        <translation>줄 끝을 빼고</translation>
    </message>
    <message>
        <source>without the byte order mark</source>
        <translation>바이트 순서 표시를 빼고</translation>
    </message>
    <message>
        <source>from 1</source>
        <translation>1부터</translation>
    </message>
    <message>
        <source>with the last character as the end</source>
        <translation>마지막 문자를 끝으로 보고</translation>
    </message>
    <message>
        <source>in characters</source>
        <translation>문자 단위로</translation>
    </message>
</context>
<context>
    <name>Standoff::CsvFormat</name>
    <message>
        <source>CSV, one row per annotation</source>
        <translation>CSV, 주석 하나당 한 행</translation>
    </message>
    <message>
        <source>&amp;Separator</source>
        <translation>구분 기호(&amp;S)</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>쉼표</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>쌍반점</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>탭</translation>
    </message>
    <message>
        <source>&amp;Byte order mark, for Excel</source>
        <translation>Excel용 바이트 순서 표시(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Defuse what a spreadsheet could take for a formula</source>
        <translation>스프레드시트가 수식으로 볼 수 있는 것을 무력화(&amp;D)</translation>
    </message>
    <message>
        <source>TSV, one row per annotation</source>
        <translation>TSV, 주석 하나당 한 행</translation>
    </message>
    <message>
        <source>The &amp;texts of the articles, so that it can be read again</source>
        <translation>다시 읽을 수 있게 기사의 텍스트 포함(&amp;T)</translation>
    </message>
    <message>
        <source>when read again: when annotations were changed last and how they were made</source>
        <translation>다시 읽을 때: 주석을 마지막으로 바꾼 때와 만든 방식</translation>
    </message>
</context>
<context>
    <name>Standoff::DayBar</name>
    <message>
        <source>%1 done and %2 in progress of %3</source>
        <extracomment>Numbers of articles; %3 is how many there are in all.</extracomment>
        <translation>%3건 중 완료 %1건, 진행 중 %2건</translation>
    </message>
</context>
<context>
    <name>Standoff::DegreeScale</name>
    <message>
        <source>0 to 4; %1: unknown</source>
        <translation>0~4, %1: 알 수 없음</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>degree of triage</comment>
        <translation>알 수 없음</translation>
    </message>
</context>
<context>
    <name>Standoff::DependentForm</name>
    <message>
        <source>Record the verdict</source>
        <translation>판정 기록</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>Choose the claim that this link points to.</source>
        <translation>이 연결이 가리키는 주장을 선택하십시오.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>버리기</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>초안을 버리기</translation>
    </message>
    <message>
        <source>Draft, not recorded yet</source>
        <translation>초안, 아직 기록되지 않음</translation>
    </message>
    <message>
        <source>Restore draft</source>
        <translation>초안 복원</translation>
    </message>
    <message>
        <source>Bring back the discarded draft</source>
        <translation>버린 초안 복원</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) of evidence</source>
        <translation>
            <numerusform>증거 %Ln건</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a person and on how much evidence</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Figures and credibility</source>
        <translation>수치와 신빙성</translation>
    </message>
    <message>
        <source>More of it</source>
        <translation>더 많은 항목</translation>
    </message>
</context>
<context>
    <name>Standoff::DependentList</name>
    <message>
        <source>New verdict replacing this one</source>
        <translation>이 판정을 대체할 새 판정</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>편집</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>그곳으로 가기</translation>
    </message>
</context>
<context>
    <name>Standoff::DependentModel</name>
    <message>
        <source>what it said is not marked</source>
        <translation>말한 내용이 표시되지 않음</translation>
    </message>
    <message>
        <source>no grade</source>
        <translation>등급 없음</translation>
    </message>
    <message>
        <source>no conclusion</source>
        <translation>결론 없음</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>대체됨</translation>
    </message>
    <message>
        <source>younger than the claim</source>
        <translation>주장 이후에 나옴</translation>
    </message>
    <message>
        <source>evidence without text</source>
        <translation>내용 없는 증거</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a publisher and a date</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Standoff::DependentSection</name>
    <message>
        <source>Add a grade</source>
        <translation>등급 추가</translation>
    </message>
    <message>
        <source>Add a verdict</source>
        <translation>판정 추가</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>증거 추가</translation>
    </message>
    <message>
        <source>Link to another claim</source>
        <translation>다른 주장에 연결</translation>
    </message>
    <message>
        <source>Not graded</source>
        <translation>등급 없음</translation>
    </message>
    <message numerus="yes">
        <source>%Ln grade(s)</source>
        <translation>
            <numerusform>등급 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is attributed to it</source>
        <translation>귀속된 것 없음</translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s)</source>
        <translation>
            <numerusform>발언 %Ln건</numerusform>
        </translation>
    </message>
    <message>
        <source>Not a source</source>
        <translation>출처 아님</translation>
    </message>
    <message numerus="yes">
        <source>Linked to %Ln source(s)</source>
        <translation>
            <numerusform>출처 %Ln곳과 연결됨</numerusform>
        </translation>
    </message>
    <message>
        <source>No verdict</source>
        <translation>판정 없음</translation>
    </message>
    <message numerus="yes">
        <source>%Ln verdict(s)</source>
        <translation>
            <numerusform>판정 %Ln건</numerusform>
        </translation>
    </message>
    <message>
        <source>No evidence</source>
        <translation>증거 없음</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) of evidence</source>
        <translation>
            <numerusform>증거 %Ln건</numerusform>
        </translation>
    </message>
    <message>
        <source>No links to other claims</source>
        <translation>다른 주장과의 연결 없음</translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) to other claims</source>
        <translation>
            <numerusform>다른 주장과의 연결 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · draft</source>
        <comment>no verdict, or so many</comment>
        <translation>%1 · 초안</translation>
    </message>
    <message>
        <source>%1 (%2 in the list)</source>
        <comment>what a button does; a key</comment>
        <translation>%1 (목록에서 %2)</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>증거</translation>
    </message>
    <message>
        <source>From an article</source>
        <translation>기사에서</translation>
    </message>
    <message>
        <source>Words that are selected in the article become evidence</source>
        <translation>기사에서 선택한 단어를 증거로 추가</translation>
    </message>
</context>
<context>
    <name>Standoff::DnaDatabase</name>
    <message>
        <source>There is more text in its values than can be read</source>
        <translation>값에 읽을 수 있는 것보다 많은 텍스트가 있습니다</translation>
    </message>
    <message>
        <source>This is not a file of Discourse Network Analyzer 2 or 3: it has no table %1</source>
        <translation>Discourse Network Analyzer 2나 3의 파일이 아닙니다. 테이블 %1이(가) 없습니다</translation>
    </message>
    <message numerus="yes">
        <source>that %Ln value(s) are below other values</source>
        <translation>
            <numerusform>값 %Ln개가 다른 값의 아래에 있다는 점</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln regular expression(s) that colour words</source>
        <translation>
            <numerusform>단어에 색을 입히는 정규식 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) between variables</source>
        <translation>
            <numerusform>변수 사이의 연결 %Ln개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standoff::DnaFormat</name>
    <message>
        <source>Discourse Network Analyzer</source>
        <translation>Discourse Network Analyzer</translation>
    </message>
    <message>
        <source>%1 can be read, but not written</source>
        <translation>%1은(는) 읽을 수는 있지만 쓸 수는 없습니다</translation>
    </message>
</context>
<context>
    <name>Standoff::DnaReader</name>
    <message>
        <source>statement %1</source>
        <translation>진술 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) between statements of two documents</source>
        <translation>
            <numerusform>두 문서의 진술 사이의 연결 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>document %1</source>
        <translation>문서 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file, what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A journal lies beside it: it may lack what was changed last, until the program that made it has opened it</source>
        <translation>옆에 저널 파일이 있습니다. 만든 프로그램에서 열기 전에는 마지막에 바꾼 것이 빠져 있을 수 있습니다</translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s): there is no such document</source>
        <translation>
            <numerusform>진술 %Ln개: 그런 문서가 없습니다</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standoff::DoccanoFormat</name>
    <message>
        <source>This is not a label: begin, end and a name</source>
        <translation>라벨이 아닙니다. 시작, 끝, 이름이 있어야 합니다</translation>
    </message>
    <message>
        <source>label %1</source>
        <translation>라벨 %1</translation>
    </message>
    <message>
        <source>This is not an entity</source>
        <translation>개체가 아닙니다</translation>
    </message>
    <message>
        <source>entity %1</source>
        <translation>개체 %1</translation>
    </message>
    <message>
        <source>doccano, JSON lines</source>
        <translation>doccano, JSON Lines</translation>
    </message>
    <message>
        <source>For a doccano project with &amp;relations</source>
        <translation>관계를 쓰는 doccano 프로젝트용(&amp;R)</translation>
    </message>
    <message>
        <source>The record has no text</source>
        <translation>레코드에 텍스트가 없습니다</translation>
    </message>
</context>
<context>
    <name>Standoff::Dossier</name>
    <message>
        <source>%1, %2</source>
        <comment>who, when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>someone named in the text</source>
        <translation>본문에 이름이 나온 누군가</translation>
    </message>
    <message>
        <source>%1 of 4</source>
        <translation>4 중 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln occurrence(s)</source>
        <translation>
            <numerusform>출현 %Ln회</numerusform>
        </translation>
    </message>
    <message>
        <source>in the article’s own words</source>
        <translation>기사 자체의 말로</translation>
    </message>
    <message>
        <source>Whose word it rests on</source>
        <translation>근거가 된 출처</translation>
    </message>
    <message numerus="yes">
        <source>Asserted in %Ln article(s), it rests on the word of: %1.</source>
        <translation>
            <numerusform>기사 %Ln건에 나온 주장으로, 다음의 말에 근거합니다: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln distinct source(s)</source>
        <translation>
            <numerusform>서로 다른 출처 %Ln곳</numerusform>
        </translation>
    </message>
    <message>
        <source>Circular reporting: %1 rest on each other.</source>
        <translation>순환 보도: 서로를 근거로 삼는 출처 %1.</translation>
    </message>
    <message>
        <source>Other claims</source>
        <translation>다른 주장</translation>
    </message>
    <message>
        <source>%1 (incoming)</source>
        <comment>kind of a link</comment>
        <translation>%1(반대 방향)</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>증거</translation>
    </message>
    <message>
        <source>%1, younger than the claim</source>
        <translation>%1, 주장 이후</translation>
    </message>
    <message>
        <source>in the project</source>
        <translation>프로젝트 내</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>판정</translation>
    </message>
    <message>
        <source>“%1” cites “%2”.</source>
        <translation>“%1”의 출처는 “%2”입니다.</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>기사</translation>
    </message>
    <message>
        <source>On whose word</source>
        <translation>근거가 된 말</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>해당 문구</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>위치</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>판정자</translation>
    </message>
</context>
<context>
    <name>Standoff::DossierDialog</name>
    <message>
        <source>&amp;Print…</source>
        <translation>인쇄(&amp;P)…</translation>
    </message>
    <message>
        <source>Save as PD&amp;F…</source>
        <translation>PDF로 저장(&amp;F)…</translation>
    </message>
    <message>
        <source>Keep &amp;below the article</source>
        <translation>기사 아래에 두기(&amp;B)</translation>
    </message>
</context>
<context>
    <name>Standoff::DossierView</name>
    <message>
        <source>Dossier of a claim</source>
        <translation>주장 종합 자료</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>종합 자료</translation>
    </message>
    <message>
        <source>&amp;Dossier</source>
        <translation>종합 자료(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Whose word it rests on</source>
        <translation>출처 관계도(&amp;W)</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF로 저장</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>Standoff::EditActions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>실행 취소(&amp;U)</translation>
    </message>
    <message>
        <source>Take the last step back, also one of an earlier day</source>
        <translation>마지막 단계 되돌리기(이전 날짜의 단계 포함)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>다시 실행(&amp;R)</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>되돌린 단계 다시 실행</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>복사(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the selected words</source>
        <translation>선택한 단어 복사</translation>
    </message>
    <message>
        <source>Copy with &amp;marks</source>
        <translation>표시와 함께 복사(&amp;M)</translation>
    </message>
    <message>
        <source>Copy the selected words with their annotations</source>
        <translation>선택한 단어를 주석과 함께 복사</translation>
    </message>
    <message>
        <source>Copy as &amp;quotation</source>
        <translation>인용문으로 복사(&amp;Q)</translation>
    </message>
    <message>
        <source>Copy the selected words and their place</source>
        <translation>선택한 단어와 그 위치를 복사</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>모두 선택(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>실행 취소(&amp;U): %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>다시 실행(&amp;R): %1</translation>
    </message>
    <message>
        <source>Select the words that are to be quoted.</source>
        <translation>인용할 단어를 선택하십시오.</translation>
    </message>
    <message>
        <source>Quotation copied.</source>
        <translation>인용문을 복사했습니다.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>변경 기록</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>변경 기록(&amp;H)</translation>
    </message>
    <message>
        <source>Who did what and when, to go there or back to it</source>
        <translation>누가 무엇을 언제 했는지 보고 그곳으로 가거나 그때로 되돌리기</translation>
    </message>
    <message>
        <source>The article of this step was removed.</source>
        <translation>이 단계의 기사가 제거되었습니다.</translation>
    </message>
</context>
<context>
    <name>Standoff::Editors</name>
    <message>
        <source>unknown</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>Title, or the question that it answers</source>
        <translation>제목, 또는 증거가 답하는 질문</translation>
    </message>
</context>
<context>
    <name>Standoff::EvidenceField</name>
    <message>
        <source>Paste an address, or type a question</source>
        <translation>주소를 붙여 넣거나 질문을 입력하십시오</translation>
    </message>
    <message>
        <source>New evidence</source>
        <translation>새 증거</translation>
    </message>
    <message>
        <source>A pasted address becomes a piece of evidence. Nothing is fetched from it.</source>
        <translation>붙여 넣은 주소를 증거로 추가. 그 주소에서 아무것도 내려받지 않음.</translation>
    </message>
</context>
<context>
    <name>Standoff::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>&amp;Articles</source>
        <translation>기사(&amp;A)</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>내보내는 중…</translation>
    </message>
    <message>
        <source>%1 is there already. Replace it?</source>
        <translation>%1이(가) 이미 있습니다. 바꾸시겠습니까?</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>바꾸기(&amp;R)</translation>
    </message>
    <message>
        <source>Write a &amp;manifest</source>
        <translation>매니페스트 쓰기(&amp;M)</translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <comment>a format</comment>
        <translation>%1 형식은 쓸 수 없습니다</translation>
    </message>
    <message>
        <source>How %1 gets it</source>
        <comment>a format</comment>
        <translation>%1(으)로 쓰는 방식</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>기사 %Ln건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Export %Ln article(s)</source>
        <translation>
            <numerusform>기사 %Ln건 내보내기(&amp;E)</numerusform>
        </translation>
    </message>
    <message>
        <source>Write all of it (%1)</source>
        <translation>모두 쓰기(%1)</translation>
    </message>
    <message>
        <source>Width of the formats</source>
        <translation>형식 목록의 너비</translation>
    </message>
    <message>
        <source>Width of the preview</source>
        <translation>미리 보기의 너비</translation>
    </message>
    <message>
        <source>The command line that does the same</source>
        <translation>같은 일을 하는 명령줄</translation>
    </message>
    <message>
        <source>The command line that does the same, to be copied</source>
        <translation>같은 일을 하는 명령줄, 복사용</translation>
    </message>
    <message>
        <source>What</source>
        <comment>is exported</comment>
        <translation>대상</translation>
    </message>
    <message>
        <source>Sp&amp;lit</source>
        <comment>the articles into parts</comment>
        <translation>나누기(&amp;L)</translation>
    </message>
    <message>
        <source>Also write what was exported, when, how, and a checksum of each file</source>
        <translation>무엇을 언제 어떻게 내보냈는지와 각 파일의 체크섬도 쓰기</translation>
    </message>
    <message>
        <source>Keep confidential</source>
        <translation>기밀 유지</translation>
    </message>
    <message>
        <source>Not known until there is something to export.</source>
        <translation>내보낼 것이 있어야 알 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>Standoff::ExportPlan</name>
    <message>
        <source>nothing, and that is the matter: the name is confidential, and stands in the text of the article</source>
        <translation>잃는 것이 없는데 그것이 문제임: 이름이 기밀인데 기사의 텍스트에 나옴</translation>
    </message>
    <message>
        <source>“%1” says no parts; names and shares are wanted, such as train=80,dev=10,test=10</source>
        <translation>“%1”에 나눌 부분이 없습니다. train=80,dev=10,test=10처럼 이름과 비율을 쓰십시오</translation>
    </message>
    <message>
        <source>“%1”: all shares are 0</source>
        <translation>“%1”: 모든 비율이 0입니다</translation>
    </message>
    <message>
        <source>There is no “%1” to redact; choose one of: records, notes, evidence, annotators, all</source>
        <translation>“%1”은(는) 가릴 수 없습니다. 가릴 수 있는 것: records, notes, evidence, annotators, all</translation>
    </message>
    <message>
        <source>The preset is damaged: it names no format</source>
        <translation>프리셋이 손상되었습니다. 형식이 지정되어 있지 않습니다</translation>
    </message>
    <message>
        <source>The project has none of the tags, or annotators, of the preset</source>
        <translation>프리셋의 태그나 주석자가 프로젝트에 하나도 없습니다</translation>
    </message>
    <message>
        <source>The preset chooses a status, or what to redact, in words that are not known</source>
        <translation>프리셋의 상태나 가릴 것이 알려지지 않은 단어로 적혀 있습니다</translation>
    </message>
</context>
<context>
    <name>Standoff::ExportPreview</name>
    <message>
        <source>Files</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>The first files; %1 shows the next one</source>
        <translation>처음 몇 개의 파일입니다. %1 키를 누르면 다음 파일을 보여 줍니다</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>미리 보기</translation>
    </message>
    <message>
        <source>These files are not text, so there is nothing to show.</source>
        <translation>이 파일은 텍스트가 아니어서 보여 줄 것이 없습니다.</translation>
    </message>
    <message>
        <source>The beginning of one article, as it will be written.</source>
        <translation>기사 하나의 첫 부분을 쓰게 될 그대로 보여 줍니다.</translation>
    </message>
    <message>
        <source>The beginning of one article, as it will be written. Dashed: in the place of what is hidden.</source>
        <translation>기사 하나의 첫 부분을 쓰게 될 그대로 보여 줍니다. 파선: 숨긴 것을 대신하는 것입니다.</translation>
    </message>
</context>
<context>
    <name>Standoff::ExtrasReader</name>
    <message numerus="yes">
        <source>%Ln annotation(s) were changed or deleted in the other program; what else was known of these is left out</source>
        <translation>
            <numerusform>주석 %Ln개가 다른 프로그램에서 바뀌거나 삭제되었습니다. 이 주석에 관해 알던 그 밖의 것은 제외했습니다</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standoff::FeverFormat</name>
    <message>
        <source>FEVER</source>
        <translation>FEVER</translation>
    </message>
    <message>
        <source>claims, their evidence and verdicts</source>
        <translation>주장과 그 증거 및 판정</translation>
    </message>
    <message>
        <source>evidence that is not a list</source>
        <translation>목록이 아닌 증거</translation>
    </message>
    <message>
        <source>evidence that is not of four parts</source>
        <translation>네 부분으로 되어 있지 않은 증거</translation>
    </message>
    <message>
        <source>This is not a claim of FEVER</source>
        <translation>FEVER의 주장이 아닙니다</translation>
    </message>
    <message>
        <source>the label “%1”</source>
        <translation>라벨 “%1”</translation>
    </message>
    <message>
        <source>the member “%1”</source>
        <translation>항목 “%1”</translation>
    </message>
</context>
<context>
    <name>Standoff::FieldChecks</name>
    <message>
        <source>“%1” is not an address: it begins with https:// or the like, and has no spaces.</source>
        <translation>“%1”은(는) 주소가 아닙니다. 주소는 https:// 등으로 시작하고 공백이 없어야 합니다.</translation>
    </message>
    <message>
        <source>A Wikidata number is Q and digits, such as Q884.</source>
        <translation>위키데이터 번호는 Q와 숫자입니다. 예: Q884.</translation>
    </message>
    <message>
        <source>A date is written 2024, 2024-06 or 2024-06-20.</source>
        <translation>날짜는 2024, 2024-06 또는 2024-06-20과 같이 쓰십시오.</translation>
    </message>
    <message>
        <source>It must be a whole number.</source>
        <translation>정수여야 합니다.</translation>
    </message>
</context>
<context>
    <name>Standoff::FindBar</name>
    <message>
        <source>&amp;Match case</source>
        <translation>대/소문자 구분(&amp;M)</translation>
    </message>
    <message>
        <source>Whole &amp;words</source>
        <translation>단어 단위로(&amp;W)</translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation>기사에서 찾기</translation>
    </message>
    <message>
        <source>Previous match (%1)</source>
        <translation>이전 항목 (%1)</translation>
    </message>
    <message>
        <source>Next match (%1)</source>
        <translation>다음 항목 (%1)</translation>
    </message>
    <message>
        <source>Close (%1)</source>
        <translation>닫기 (%1)</translation>
    </message>
    <message>
        <source>Not in this article</source>
        <translation>이 기사에 없습니다</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>이전</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>다음</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>Standoff::FlatReader</name>
    <message>
        <source>the property “%1”, which is not understood</source>
        <translation>해석할 수 없는 속성 “%1”</translation>
    </message>
    <message>
        <source>%1 is another annotation already; links go to that</source>
        <translation>%1은(는) 이미 다른 주석입니다. 연결은 그 주석으로 이어집니다</translation>
    </message>
    <message>
        <source>a second value of “%1”: “%2”</source>
        <translation>“%1”의 두 번째 값: “%2”</translation>
    </message>
    <message>
        <source>a part of an attribution: “%1”</source>
        <translation>귀속의 일부: “%1”</translation>
    </message>
    <message>
        <source>of an attribution: “%1”</source>
        <translation>귀속의 항목: “%1”</translation>
    </message>
    <message>
        <source>of a relation: “%1”</source>
        <translation>관계의 항목: “%1”</translation>
    </message>
    <message>
        <source>the relation “%1”, which has fewer than two parts</source>
        <translation>부분이 둘보다 적은 관계 “%1”</translation>
    </message>
    <message numerus="yes">
        <source>The relation “%1” has %Ln part(s); it became one from the first to each of the others</source>
        <translation>
            <numerusform>관계 “%1”의 부분이 %Ln개입니다. 첫 부분에서 나머지 각각으로 이어지는 관계로 바꿨습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>a link that is not understood</source>
        <translation>해석할 수 없는 연결</translation>
    </message>
</context>
<context>
    <name>Standoff::FoldButton</name>
    <message>
        <source>nothing yet</source>
        <comment>in a part of a form</comment>
        <translation>아직 없음</translation>
    </message>
</context>
<context>
    <name>Standoff::FolderDestination</name>
    <message>
        <source>%1 could not be made: %2</source>
        <translation>%1을(를) 만들 수 없습니다: %2</translation>
    </message>
    <message>
        <source>%1 exists already; choose a new or an empty folder</source>
        <translation>%1이(가) 이미 있습니다. 새 폴더나 빈 폴더를 선택하십시오</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>디스크에 남은 공간이 없습니다</translation>
    </message>
    <message>
        <source>%1 was written, but it is not certain to stay: %2</source>
        <translation>%1을(를) 썼지만 남아 있을지 확실하지 않습니다: %2</translation>
    </message>
    <message>
        <source>The folder of %1 could not be made in it</source>
        <translation>그 안에 %1의 폴더를 만들 수 없습니다</translation>
    </message>
</context>
<context>
    <name>Standoff::ForeignArticlesModel</name>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>주석</translation>
    </message>
    <message>
        <source>In the project</source>
        <translation>프로젝트에서</translation>
    </message>
    <message>
        <source>new</source>
        <translation>새 기사</translation>
    </message>
    <message numerus="yes">
        <source>is there: up to %Ln annotation(s) are added</source>
        <translation>
            <numerusform>있음: 주석을 최대 %Ln개 추가</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standoff::ForeignDatabase</name>
    <message>
        <source>This is a project of Standoff: open it instead</source>
        <translation>Standoff 프로젝트입니다. 가져오지 말고 여십시오</translation>
    </message>
    <message>
        <source>This is not an SQLite file</source>
        <translation>SQLite 파일이 아닙니다</translation>
    </message>
    <message numerus="yes">
        <source>There are more than %Ln tables in it</source>
        <translation>
            <numerusform>테이블이 %Ln개를 넘습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no table %1</source>
        <translation>테이블 %1이(가) 없습니다</translation>
    </message>
    <message>
        <source>The table %1 has more than %2 rows</source>
        <translation>테이블 %1의 행이 %2개를 넘습니다</translation>
    </message>
</context>
<context>
    <name>Standoff::ForeignFiles</name>
    <message>
        <source>%1: There is no such file</source>
        <translation>%1: 그런 파일이 없습니다</translation>
    </message>
    <message>
        <source>%1: There is no file in it whose name ends in %2</source>
        <translation>%1: 이름이 %2(으)로 끝나는 파일이 없습니다</translation>
    </message>
</context>
<context>
    <name>Standoff::ForeignJson</name>
    <message>
        <source>This is not JSON: %1</source>
        <translation>JSON이 아닙니다: %1</translation>
    </message>
    <message>
        <source>item %1</source>
        <comment>of a list</comment>
        <translation>항목 %1</translation>
    </message>
    <message>
        <source>This is not JSON after item %1: %2</source>
        <translation>항목 %1 뒤는 JSON이 아닙니다: %2</translation>
    </message>
    <message>
        <source>This is not JSON</source>
        <translation>JSON이 아닙니다</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>%1번째 줄</translation>
    </message>
</context>
<context>
    <name>Standoff::ForeignReader</name>
    <message>
        <source>%1: %2</source>
        <comment>a file, what is said of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2: %3</source>
        <comment>a file, a place in it, what is said of that</comment>
        <translation>%1: %2: %3</translation>
    </message>
    <message>
        <source>%1 is another annotation already</source>
        <translation>%1은(는) 이미 다른 주석입니다</translation>
    </message>
    <message>
        <source>The annotation has no tag</source>
        <translation>주석에 태그가 없습니다</translation>
    </message>
    <message>
        <source>The annotation “%1” is not within the text</source>
        <translation>주석 “%1”이(가) 텍스트 안에 있지 않습니다</translation>
    </message>
    <message>
        <source>The annotation “%1” is of no character</source>
        <translation>주석 “%1”에 문자가 하나도 없습니다</translation>
    </message>
    <message>
        <source>“%1” was found nearby and taken from there</source>
        <translation>“%1”이(가) 가까이에 있어 그 자리에서 읽었습니다</translation>
    </message>
    <message>
        <source>The text at these offsets is “%1”, not “%2”; the offsets were used</source>
        <comment>two texts</comment>
        <translation>이 위치의 텍스트는 “%2”이(가) 아니라 “%1”입니다. 파일에 적힌 위치를 따랐습니다</translation>
    </message>
    <message>
        <source>The text at these offsets is “%1”; “%2” is not nearby</source>
        <comment>two texts</comment>
        <translation>이 위치의 텍스트는 “%1”이며, “%2”은(는) 가까이에 없습니다</translation>
    </message>
    <message>
        <source>More than %1 characters are marked in the article</source>
        <translation>기사에 표시된 문자가 %1개를 넘습니다</translation>
    </message>
    <message>
        <source>the attribute “%1”: there are too many</source>
        <translation>속성 “%1”: 너무 많습니다</translation>
    </message>
    <message>
        <source>the record “%1”: annotations of that layer have none</source>
        <translation>레코드 “%1”: 그 계층의 주석에는 레코드가 없습니다</translation>
    </message>
    <message>
        <source>the relation “%1”: there is no annotation %2</source>
        <translation>관계 “%1”: 주석 %2이(가) 없습니다</translation>
    </message>
    <message>
        <source>The relation “%1” is of an annotation with itself</source>
        <translation>관계 “%1”이(가) 주석을 자기 자신과 연결합니다</translation>
    </message>
    <message>
        <source>The relation has no type</source>
        <translation>관계에 유형이 없습니다</translation>
    </message>
    <message>
        <source>The relation “%1” is there already</source>
        <translation>관계 “%1”이(가) 이미 있습니다</translation>
    </message>
    <message>
        <source>a part of an attribution: there is no annotation %1</source>
        <translation>귀속의 일부: 주석 %1이(가) 없습니다</translation>
    </message>
    <message>
        <source>an attribution without any part</source>
        <translation>부분이 하나도 없는 귀속</translation>
    </message>
    <message>
        <source>that an attribution lies within %1: that is not there, within it, or too deep</source>
        <translation>귀속이 %1 안에 있다는 점: 그것이 없거나, 이 귀속 안에 있거나, 너무 깊음</translation>
    </message>
    <message>
        <source>There is no text</source>
        <translation>텍스트가 없습니다</translation>
    </message>
    <message>
        <source>The offsets were counted %1, which fits the text</source>
        <comment>a way of counting</comment>
        <translation>위치를 %1 세면 텍스트와 맞아 그렇게 읽었습니다</translation>
    </message>
</context>
<context>
    <name>Standoff::ForeignTagsModel</name>
    <message>
        <source>With its layer</source>
        <translation>계층에 따름</translation>
    </message>
    <message>
        <source>As it is called: %1</source>
        <translation>이름 그대로: %1</translation>
    </message>
    <message>
        <source>New tag “%1”</source>
        <translation>새 태그 “%1”</translation>
    </message>
    <message>
        <source>New layer “%1”</source>
        <translation>새 계층 “%1”</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>제외</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>layer and tag</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>In the files</source>
        <translation>파일에서</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>주석</translation>
    </message>
    <message>
        <source>In the project</source>
        <translation>프로젝트에서</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>참고</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>결정 필요</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>제외</translation>
    </message>
    <message>
        <source>Its kind is “%1” there, “%2” here</source>
        <extracomment>kinds of layers</extracomment>
        <translation>종류가 그쪽에서는 “%1”, 여기에서는 “%2”입니다</translation>
    </message>
    <message>
        <source>Without its key “%1”, which is that of “%2”</source>
        <extracomment>%1 is a key, %2 a tag</extracomment>
        <translation>키 “%1” 없이 가져옵니다. 그 키는 “%2”의 키입니다</translation>
    </message>
</context>
<context>
    <name>Standoff::ForeignTagsView</name>
    <message>
        <source>What “%1” is in the project</source>
        <translation>프로젝트에서 “%1”에 해당하는 것</translation>
    </message>
    <message>
        <source>Layers and tags</source>
        <translation>계층과 태그</translation>
    </message>
</context>
<context>
    <name>Standoff::FormatFamily</name>
    <message>
        <source>Everything</source>
        <comment>formats that hold all of a project</comment>
        <translation>전체</translation>
    </message>
    <message>
        <source>Annotation tools</source>
        <translation>주석 도구</translation>
    </message>
    <message>
        <source>Language</source>
        <comment>formats of linguistics and language technology</comment>
        <translation>언어</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>웹</translation>
    </message>
    <message>
        <source>Coding</source>
        <comment>formats of qualitative research</comment>
        <translation>질적 코딩</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>표</translation>
    </message>
    <message>
        <source>Claims</source>
        <comment>formats of fact-checking</comment>
        <translation>주장</translation>
    </message>
    <message>
        <source>Others</source>
        <comment>formats of no other group</comment>
        <translation>기타</translation>
    </message>
    <message>
        <source>To read</source>
        <comment>formats for people</comment>
        <translation>읽기용</translation>
    </message>
</context>
<context>
    <name>Standoff::FormatInfo</name>
    <message>
        <source>The format “%1” has no options</source>
        <translation>“%1” 형식에는 옵션이 없습니다</translation>
    </message>
    <message>
        <source>The format “%1” has no option “%2”; choose one of: %3</source>
        <translation>“%1” 형식에는 “%2” 옵션이 없습니다. 다음 중에서 선택하십시오: %3</translation>
    </message>
    <message>
        <source>“%1” cannot be “%2”; choose one of: %3</source>
        <comment>an option, its value</comment>
        <translation>“%1”의 값은 “%2”일 수 없습니다. 다음 중에서 선택하십시오: %3</translation>
    </message>
</context>
<context>
    <name>Standoff::FormatList</name>
    <message>
        <source>Find a format</source>
        <translation>형식 찾기</translation>
    </message>
    <message>
        <source>A part of its name, or of the ending of its files (%1)</source>
        <translation>형식 이름이나 파일 확장자의 일부(%1)</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>형식</translation>
    </message>
</context>
<context>
    <name>Standoff::FormatsModel</name>
    <message>
        <source>claims only</source>
        <translation>주장만</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>%1만</translation>
    </message>
    <message>
        <source>%1 holds %2, and nothing else of the project.</source>
        <comment>a format</comment>
        <translation>%1에는 프로젝트에서 다음 것만 담깁니다: %2.</translation>
    </message>
    <message>
        <source>nothing lost</source>
        <translation>손실 없음</translation>
    </message>
    <message numerus="yes">
        <source>%Ln loss(es)</source>
        <comment>kinds of them</comment>
        <translation>
            <numerusform>손실 %Ln가지</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a format, and how much it loses</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>how much a format loses</comment>
        <translation>알 수 없음</translation>
    </message>
</context>
<context>
    <name>Standoff::GateFormat</name>
    <message>
        <source>GATE XML</source>
        <translation>GATE XML</translation>
    </message>
</context>
<context>
    <name>Standoff::GateReader</name>
    <message>
        <source>line %1</source>
        <translation>%1번째 줄</translation>
    </message>
    <message>
        <source>the element “%1”</source>
        <translation>요소 “%1”</translation>
    </message>
    <message>
        <source>data of another program</source>
        <translation>다른 프로그램의 데이터</translation>
    </message>
    <message>
        <source>features of the document: %1</source>
        <translation>문서의 피처: %1</translation>
    </message>
    <message>
        <source>the pieces of an annotation that was moved</source>
        <translation>옮겨진 주석의 조각</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a kind of annotations, how many</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>what programs mark in every text: %1</source>
        <translation>프로그램이 모든 텍스트에 표시하는 것: %1</translation>
    </message>
    <message>
        <source>of the set “%1” what programs mark in every text: %2</source>
        <translation>집합 “%1”에서 프로그램이 모든 텍스트에 표시하는 것: %2</translation>
    </message>
    <message>
        <source>Line %1: this is not XML: %2</source>
        <translation>%1번째 줄: XML이 아닙니다: %2</translation>
    </message>
    <message>
        <source>This is not a document of GATE</source>
        <translation>GATE 문서가 아닙니다</translation>
    </message>
    <message>
        <source>The document was written by an early GATE; it says no version of its format</source>
        <translation>초기 GATE에서 쓴 문서입니다. 형식의 버전이 나와 있지 않습니다</translation>
    </message>
</context>
<context>
    <name>Standoff::HelpActions</name>
    <message>
        <source>&amp;Find a command…</source>
        <translation>명령 찾기(&amp;F)…</translation>
    </message>
    <message>
        <source>Find a command, an article, a record, a claim or a paragraph by a few letters</source>
        <translation>이름의 일부로 명령, 기사, 레코드, 주장, 단락 찾기</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>단축키(&amp;K)</translation>
    </message>
    <message>
        <source>All keys of the window</source>
        <translation>창의 모든 단축키</translation>
    </message>
    <message>
        <source>&amp;Tour…</source>
        <translation>둘러보기(&amp;T)…</translation>
    </message>
    <message>
        <source>Be led through the window, on a copy of the sample</source>
        <translation>예제의 사본으로 창을 안내받기</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>단축키(&amp;K)…</translation>
    </message>
    <message>
        <source>Change the keys of what can be done</source>
        <translation>동작의 단축키 변경</translation>
    </message>
    <message>
        <source>&amp;Hints at the first uses</source>
        <translation>처음 쓸 때 힌트 보기(&amp;H)</translation>
    </message>
    <message>
        <source>Show in the status bar what can be done here</source>
        <translation>여기에서 할 수 있는 일을 상태 표시줄에 표시</translation>
    </message>
</context>
<context>
    <name>Standoff::HintLine</name>
    <message>
        <source>Select words with the mouse, or with Shift and the arrow keys: then one letter tags them.</source>
        <translation>마우스 또는 Shift와 화살표 키로 단어를 선택하십시오. 그런 다음 글자 하나로 태그를 지정합니다.</translation>
    </message>
    <message>
        <source>Press %1 to tag it as “%2”, %3 to say who says it, %4 to find a tag by its name.</source>
        <translation>%1 키는 “%2” 태그를 지정하고, %3 키는 누가 말하는지 지정하며, %4 키는 이름으로 태그를 찾습니다.</translation>
    </message>
    <message>
        <source>Press %1 to find a tag by its name, %2 to say who says it.</source>
        <translation>%1 키는 이름으로 태그를 찾고, %2 키는 누가 말하는지 지정합니다.</translation>
    </message>
    <message>
        <source>Press %1 to say who says it.</source>
        <translation>%1 키를 누르면 누가 말하는지 지정합니다.</translation>
    </message>
    <message>
        <source>Press %1 to find whatever you look for: a command, an article, a record.</source>
        <translation>%1 키를 누르면 명령, 기사, 레코드 등 무엇이든 찾을 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>Standoff::HistoryList</name>
    <message>
        <source>Steps</source>
        <translation>단계</translation>
    </message>
</context>
<context>
    <name>Standoff::HistoryModel</name>
    <message>
        <source>Today</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>어제</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <comment>what was done</comment>
        <translation>실행 취소됨: %1</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <comment>what was done, and when</comment>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>Step</source>
        <comment>of the history</comment>
        <translation>단계</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>기사</translation>
    </message>
    <message>
        <source>Who</source>
        <comment>made a step</comment>
        <translation>작업자</translation>
    </message>
    <message>
        <source>When</source>
        <comment>a step was made</comment>
        <translation>일시</translation>
    </message>
</context>
<context>
    <name>Standoff::HistoryPage</name>
    <message numerus="yes">
        <source>Undo to here: %Ln step(s)</source>
        <extracomment>%Ln is how many steps are taken back</extracomment>
        <translation>
            <numerusform>여기까지 실행 취소: 단계 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo to here</source>
        <translation>여기까지 실행 취소</translation>
    </message>
    <message numerus="yes">
        <source>%Ln later step(s) hang on this one: asks first</source>
        <extracomment>Shown beside “Undo only this”</extracomment>
        <translation>
            <numerusform>이후 단계 %Ln개가 이 단계에 딸려 있음: 먼저 확인</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown</source>
        <comment>of the steps</comment>
        <translation>
            <numerusform>%Ln개 표시</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown so far</source>
        <comment>of the steps</comment>
        <translation>
            <numerusform>지금까지 %Ln개 표시</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No step is like this. Clear the filter to see all of them.</source>
        <translation>조건에 맞는 단계가 없습니다. 모두 보려면 필터를 지우십시오.</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>기록을 읽는 중…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) since %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>
            <numerusform>%1 이후 단계 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) undone. %1 brings them back.</source>
        <extracomment>%1 is a key</extracomment>
        <translation>
            <numerusform>단계 %Ln개를 실행 취소했습니다. %1 키를 누르면 되돌아옵니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Going back in the history…</source>
        <translation>기록의 이전 단계로 되돌리는 중…</translation>
    </message>
    <message>
        <source>• %1</source>
        <comment>an item of a list</comment>
        <translation>• %1</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>steps</comment>
        <translation>
            <numerusform>그 밖에 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo only this</source>
        <translation>이 단계만 실행 취소</translation>
    </message>
    <message numerus="yes">
        <source>%Ln later step(s) hang on this one. Undo them, too?</source>
        <translation>
            <numerusform>이후 단계 %Ln개가 이 단계에 딸려 있습니다. 함께 실행 취소하시겠습니까?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Undo %Ln steps</source>
        <translation>
            <numerusform>단계 %Ln개 실행 취소(&amp;U)</numerusform>
        </translation>
    </message>
    <message>
        <source>Undoing a step…</source>
        <translation>단계를 실행 취소하는 중…</translation>
    </message>
    <message>
        <source>Find a step</source>
        <translation>단계 찾기</translation>
    </message>
    <message>
        <source>In the whole project</source>
        <translation>전체 프로젝트</translation>
    </message>
    <message>
        <source>In this article</source>
        <translation>이 기사</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>모든 작업자</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>작업 내용</translation>
    </message>
    <message>
        <source>All that was done</source>
        <translation>모든 작업</translation>
    </message>
    <message>
        <source>Tags and attributions</source>
        <translation>태그와 귀속</translation>
    </message>
    <message>
        <source>Records and claims</source>
        <translation>레코드와 주장</translation>
    </message>
    <message>
        <source>Articles and imports</source>
        <translation>기사와 가져오기</translation>
    </message>
    <message>
        <source>Tagset and settings</source>
        <translation>태그 집합과 설정</translation>
    </message>
    <message>
        <source>Going back</source>
        <translation>되돌리기</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>그곳으로 가기</translation>
    </message>
    <message>
        <source>In which article</source>
        <translation>기사</translation>
    </message>
    <message>
        <source>By which person</source>
        <translation>작업자</translation>
    </message>
</context>
<context>
    <name>Standoff::ImportDialog</name>
    <message>
        <source>Add articles</source>
        <translation>기사 추가</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 외 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>계속</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>일시 정지</translation>
    </message>
    <message>
        <source>fits %1 of %2; what the file says itself goes first</source>
        <translation>%2개 중 %1개에 맞음. 파일 자체의 정보가 먼저입니다</translation>
    </message>
    <message>
        <source>&amp;Files…</source>
        <translation>파일(&amp;F)…</translation>
    </message>
    <message>
        <source>F&amp;older…</source>
        <translation>폴더(&amp;O)…</translation>
    </message>
    <message>
        <source>What they say, such as {date} - {publisher} - {title}</source>
        <translation>이름이 알려 주는 것, 예: {date} - {publisher} - {title}</translation>
    </message>
    <message>
        <source>{title}, {date}, {publisher}, {author}, {section} and {labels} stand for what the file names say, * for anything; or a regular expression between slashes, with groups of these names</source>
        <translation>{title}, {date}, {publisher}, {author}, {section}, {labels}는 파일 이름이 알려 주는 것을, *는 아무 글자나 뜻합니다. 또는 이런 이름의 그룹이 있는, 빗금 사이의 정규식</translation>
    </message>
    <message>
        <source>From</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>File &amp;names</source>
        <translation>파일 이름(&amp;N)</translation>
    </message>
    <message>
        <source>Filter: kind:pdf, words:&lt;200</source>
        <translation>필터: kind:pdf, words:&lt;200</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>필터</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>보고서</translation>
    </message>
    <message>
        <source>&amp;Save as a table…</source>
        <translation>표로 저장(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>복사(&amp;C)</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>%1 is a kind, %2 how many of it there are</extracomment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>모두</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %Ln article(s)</source>
        <translation>
            <numerusform>기사 %Ln건 추가(&amp;A)</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not a date that can be read in one way; write it like this: 2024-06-22</source>
        <translation>“%1”은(는) 한 가지로만 읽히는 날짜가 아닙니다. 이렇게 쓰십시오: 2024-06-22</translation>
    </message>
    <message>
        <source>Nothing of this list is in the project yet. What you chose, typed and took in is lost when it is closed.</source>
        <translation>이 목록의 어떤 것도 아직 프로젝트에 없습니다. 닫으면 선택하고 입력하고 들인 것을 잃습니다.</translation>
    </message>
    <message>
        <source>&amp;Close without adding</source>
        <translation>추가하지 않고 닫기(&amp;C)</translation>
    </message>
    <message>
        <source>Adds what is ticked (%1)</source>
        <translation>선택 표시한 것을 추가(%1)</translation>
    </message>
    <message>
        <source>⚠ %1</source>
        <extracomment>what is wrong with the pattern</extracomment>
        <translation>⚠ %1</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… 그리고 %Ln개 더</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for files…</source>
        <translation>파일을 찾는 중…</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln file(s) read</source>
        <translation>
            <numerusform>파일 %Ln개 중 %1개 읽음</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln file(s) read in %2 s</source>
        <translation>
            <numerusform>파일 %Ln개 중 %1개를 %2초에 읽음</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standoff::ImportMapping</name>
    <message>
        <source>“%1” should be TAG=LAYER/TAG, or TAG= for what is left out</source>
        <extracomment>TAG and LAYER are placeholders</extracomment>
        <translation>“%1”은(는) 태그=계층/태그여야 하며, 제외할 것은 태그=로 씁니다</translation>
    </message>
</context>
<context>
    <name>Standoff::InceptionArchive</name>
    <message>
        <source>Its annotations are stored in Java&apos;s own way; export the project with UIMA CAS XMI or JSON as the format of annotations</source>
        <translation>주석이 Java 고유의 방식으로 저장되어 있습니다. 주석 형식을 UIMA CAS XMI나 JSON으로 하여 프로젝트를 내보내십시오</translation>
    </message>
    <message>
        <source>There is no document of UIMA in it</source>
        <translation>UIMA 문서가 없습니다</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) that are stored in Java&apos;s own way were left out; the same is usually there as XMI or JSON</source>
        <translation>
            <numerusform>Java 고유의 방식으로 저장된 파일 %Ln개를 뺐습니다. 보통 같은 내용이 XMI나 JSON으로도 있습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no annotations of it</source>
        <translation>해당하는 주석이 없습니다</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) that are no documents: %1</source>
        <translation>
            <numerusform>문서가 아닌 파일 %Ln개: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The text of %1 is another one; it became an article of its own</source>
        <translation>%1의 텍스트가 달라 별도의 기사로 만들었습니다</translation>
    </message>
</context>
<context>
    <name>Standoff::InceptionFormat</name>
    <message>
        <source>INCEpTION archive (UIMA CAS XMI)</source>
        <translation>INCEpTION 압축 파일 (UIMA CAS XMI)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file, what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Standoff::IncomingModel</name>
    <message>
        <source>%1%</source>
        <extracomment>a share of the text</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>발행일</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>발행처</translation>
    </message>
    <message>
        <source>Kept of the text</source>
        <extracomment>how much of a page&apos;s text was taken for the article</extracomment>
        <translation>남긴 텍스트</translation>
    </message>
    <message>
        <source>Words</source>
        <comment>how many</comment>
        <translation>단어</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>비고</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>a short date in which no month can be taken for a day</extracomment>
        <translation>yyyy. M. d.</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>섹션</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>라벨</translation>
    </message>
</context>
<context>
    <name>Standoff::IncomingPreview</name>
    <message>
        <source>The article as it comes in</source>
        <translation>들어오는 그대로의 기사</translation>
    </message>
    <message>
        <source>The page that it was read from</source>
        <translation>읽어 온 페이지</translation>
    </message>
    <message>
        <source>The source of the file</source>
        <translation>파일의 소스</translation>
    </message>
    <message>
        <source>As it comes in</source>
        <translation>들어오는 그대로</translation>
    </message>
    <message>
        <source>Role of a paragraph: right click</source>
        <translation>단락의 역할: 오른쪽 클릭</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>페이지</translation>
    </message>
    <message>
        <source>Source</source>
        <comment>of a file</comment>
        <translation>소스</translation>
    </message>
    <message>
        <source>As it is in the file</source>
        <translation>파일에 있는 그대로</translation>
    </message>
    <message>
        <source>What is in a file of this kind cannot be shown here; open it in the program that it is of to compare.</source>
        <translation>이 종류의 파일에 든 것은 여기서 보여 줄 수 없습니다. 비교하려면 해당 프로그램에서 여십시오.</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>빠짐</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more paragraph(s)</source>
        <translation>
            <numerusform>… 그리고 단락 %Ln개 더</numerusform>
        </translation>
    </message>
    <message>
        <source>Also with the menu key, or %1, on the paragraph with the cursor</source>
        <translation>메뉴 키나 %1 키로도 커서가 있는 단락에 지정</translation>
    </message>
    <message>
        <source>“Columns…” above says which column of a table is what.</source>
        <translation>위의 “열…”에서 표의 어느 열이 무엇인지 정합니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paragraph(s)</source>
        <translation>
            <numerusform>단락 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>단어 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>들이기</translation>
    </message>
</context>
<context>
    <name>Standoff::IncomingView</name>
    <message>
        <source>What was found</source>
        <translation>찾은 것</translation>
    </message>
    <message>
        <source>Nothing here fits the filter.</source>
        <translation>필터에 맞는 것이 없습니다.</translation>
    </message>
</context>
<context>
    <name>Standoff::JsonArticles</name>
    <message>
        <source>fields that there is no place for: %1</source>
        <comment>a list of names</comment>
        <translation>둘 자리가 없는 필드: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a record of a file, and what of it</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Standoff::JsonLinesFormat</name>
    <message>
        <source>the layer: it has no tags</source>
        <translation>계층 자체: 태그가 없음</translation>
    </message>
</context>
<context>
    <name>Standoff::KeyBindings</name>
    <message>
        <source>The file is no JSON: %1</source>
        <translation>JSON 파일이 아닙니다: %1</translation>
    </message>
    <message>
        <source>The file has no keys of Standoff. Choose one that was exported here.</source>
        <translation>파일에 Standoff의 단축키가 없습니다. 여기에서 내보낸 파일을 선택하십시오.</translation>
    </message>
    <message>
        <source>“%1”, for “%2”, is no key.</source>
        <translation>“%2”에 지정된 “%1”은(는) 키가 아닙니다.</translation>
    </message>
</context>
<context>
    <name>Standoff::KeyDelegate</name>
    <message>
        <source>changed</source>
        <comment>a key</comment>
        <translation>변경됨</translation>
    </message>
    <message>
        <source>Press the new key</source>
        <translation>새 키를 누르십시오</translation>
    </message>
</context>
<context>
    <name>Standoff::KeyFinder</name>
    <message>
        <source>Find an action, or press a key to see what it does</source>
        <translation>동작을 찾거나, 키를 눌러 그 키가 하는 일을 확인하십시오</translation>
    </message>
</context>
<context>
    <name>Standoff::KeyLegend</name>
    <message>
        <source>%1 %2</source>
        <comment>a key and what it does</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>Standoff::KeyList</name>
    <message>
        <source>Keys</source>
        <translation>단축키</translation>
    </message>
    <message>
        <source>Filter by words or keys</source>
        <translation>단어나 키로 필터</translation>
    </message>
    <message>
        <source>&amp;Print as a card…</source>
        <translation>카드로 인쇄(&amp;P)…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>PDF로 저장(&amp;D)…</translation>
    </message>
    <message>
        <source>No key is for this.</source>
        <translation>조건에 맞는 단축키가 없습니다.</translation>
    </message>
</context>
<context>
    <name>Standoff::KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>단축키</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>동작과 단축키</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>키 없음</translation>
    </message>
    <message>
        <source>&amp;Print as a card…</source>
        <translation>카드로 인쇄(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>내보내기(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>가져오기(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>초기화(&amp;R)</translation>
    </message>
    <message>
        <source>Give the selected action its usual keys again</source>
        <translation>선택한 동작을 기본 단축키로 되돌리기</translation>
    </message>
    <message>
        <source>Reset a&amp;ll</source>
        <translation>모두 초기화(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>닫기(&amp;C)</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln</source>
        <comment>how many actions</comment>
        <translation>
            <numerusform>전체 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed %Ln</source>
        <comment>how many keys</comment>
        <translation>
            <numerusform>변경됨 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Conflicts %Ln</source>
        <comment>how many keys</comment>
        <translation>
            <numerusform>충돌 %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the keys</source>
        <translation>단축키 내보내기</translation>
    </message>
    <message>
        <source>Keys (*.json)</source>
        <translation>단축키 (*.json)</translation>
    </message>
    <message>
        <source>Import keys</source>
        <translation>단축키 가져오기</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file, and what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln action(s) of the file are not known to this version.</source>
        <translation>
            <numerusform>파일의 동작 중 %Ln개는 이 버전에 없습니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standoff::KeysModel</name>
    <message>
        <source>Action</source>
        <translation>동작</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>키</translation>
    </message>
    <message>
        <source>Second key</source>
        <translation>두 번째 키</translation>
    </message>
    <message>
        <source>Where</source>
        <comment>a key works</comment>
        <translation>범위</translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <translation>태그: %1</translation>
    </message>
    <message>
        <source>window</source>
        <comment>where a key works</comment>
        <translation>창</translation>
    </message>
    <message>
        <source>text</source>
        <comment>where a key works</comment>
        <translation>텍스트</translation>
    </message>
    <message>
        <source>list</source>
        <comment>where a key works</comment>
        <translation>목록</translation>
    </message>
    <message>
        <source>%1, in conflict</source>
        <comment>a key</comment>
        <translation>%1, 충돌</translation>
    </message>
    <message>
        <source>The keys of tags are set in the tagset.</source>
        <translation>태그의 키는 태그 집합에서 설정합니다.</translation>
    </message>
</context>
<context>
    <name>Standoff::LabelStudioFormat</name>
    <message>
        <source>Label Studio, tasks and configuration</source>
        <translation>Label Studio, 태스크와 설정</translation>
    </message>
</context>
<context>
    <name>Standoff::LabelStudioReader</name>
    <message>
        <source>This is of another text of the task</source>
        <translation>태스크의 다른 텍스트에 속합니다</translation>
    </message>
    <message>
        <source>This is a region of a page, whose place in the text is not given</source>
        <translation>텍스트에서의 위치가 나와 있지 않은 페이지 영역입니다</translation>
    </message>
    <message>
        <source>The region has no label</source>
        <translation>영역에 라벨이 없습니다</translation>
    </message>
    <message>
        <source>What is of the type “%1” has no place here</source>
        <translation>유형이 “%1”인 것은 여기에 둘 자리가 없습니다</translation>
    </message>
    <message>
        <source>“%1” is of a region without a label</source>
        <translation>“%1”은(는) 라벨이 없는 영역의 것입니다</translation>
    </message>
    <message>
        <source>This is not a result</source>
        <translation>결과(result)가 아닙니다</translation>
    </message>
    <message>
        <source>The task has no text</source>
        <translation>태스크에 텍스트가 없습니다</translation>
    </message>
</context>
<context>
    <name>Standoff::LongWork</name>
    <message>
        <source>Wait until this is done: %1</source>
        <translation>다음 작업이 끝날 때까지 기다리십시오: %1</translation>
    </message>
</context>
<context>
    <name>Standoff::LookupDialog</name>
    <message>
        <source>Where to look words up</source>
        <translation>단어를 찾을 곳</translation>
    </message>
    <message>
        <source>&amp;Web:</source>
        <comment>the address of a search engine</comment>
        <translation>웹(&amp;W):</translation>
    </message>
    <message>
        <source>Wiki&amp;data:</source>
        <translation>위키데이터(&amp;D):</translation>
    </message>
    <message>
        <source>An address begins with https:// and has %1 where the words go.</source>
        <extracomment>%1 stays as it is: it is what a person types.</extracomment>
        <translation>주소는 https://로 시작하고, 단어가 들어갈 자리에 %1 표시가 있어야 합니다.</translation>
    </message>
</context>
<context>
    <name>Standoff::Losses</name>
    <message>
        <source>%1 – %2</source>
        <comment>two records</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>the values that fields of records may have</source>
        <translation>레코드의 필드에 쓸 수 있는 값</translation>
    </message>
    <message>
        <source>a grade of the source</source>
        <translation>출처의 등급</translation>
    </message>
    <message>
        <source>a link between claims</source>
        <translation>주장 사이의 연결</translation>
    </message>
    <message>
        <source>a relation between records</source>
        <translation>레코드 사이의 관계</translation>
    </message>
    <message>
        <source>evidence for or against the claim</source>
        <translation>주장을 뒷받침하거나 반박하는 증거</translation>
    </message>
    <message>
        <source>a verdict on the claim</source>
        <translation>주장에 대한 판정</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>버전 %1</translation>
    </message>
    <message>
        <source>byline</source>
        <translation>기자명</translation>
    </message>
    <message>
        <source>publisher</source>
        <translation>발행처</translation>
    </message>
    <message>
        <source>date of publication</source>
        <translation>발행일</translation>
    </message>
    <message>
        <source>date of retrieval</source>
        <translation>수집일</translation>
    </message>
    <message>
        <source>address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>direction</source>
        <translation>방향</translation>
    </message>
    <message>
        <source>state of work</source>
        <translation>작업 상태</translation>
    </message>
    <message>
        <source>fields of the article: %1</source>
        <comment>a list of fields</comment>
        <translation>기사의 필드: %1</translation>
    </message>
    <message numerus="yes">
        <source>an earlier text with %Ln annotation(s)</source>
        <translation>
            <numerusform>주석 %Ln개가 있는 이전 텍스트</numerusform>
        </translation>
    </message>
    <message>
        <source>the settings of the project</source>
        <translation>프로젝트 설정</translation>
    </message>
    <message>
        <source>waivers and their reasons</source>
        <translation>예외와 그 이유</translation>
    </message>
    <message>
        <source>the annotation, or another one that shares text with it</source>
        <translation>주석 또는 그것과 텍스트를 공유하는 다른 주석</translation>
    </message>
    <message>
        <source>the texts of the articles</source>
        <translation>기사 텍스트</translation>
    </message>
    <message>
        <source>who made each annotation, when and how, and its identity</source>
        <translation>각 주석을 누가, 언제, 어떻게 만들었는지와 주석의 식별자</translation>
    </message>
    <message>
        <source>of tags all but the names</source>
        <translation>이름을 제외한 태그의 모든 내용</translation>
    </message>
    <message>
        <source>the records, and what is a mention of which</source>
        <translation>레코드와, 무엇이 어느 레코드의 언급인지</translation>
    </message>
    <message>
        <source>the tag&apos;s guideline</source>
        <translation>태그의 지침</translation>
    </message>
    <message>
        <source>what new records of the tag start with</source>
        <translation>태그로 만드는 새 레코드의 초깃값</translation>
    </message>
    <message>
        <source>of the record all but its name</source>
        <translation>이름을 제외한 레코드의 모든 내용</translation>
    </message>
    <message>
        <source>the file that the article was read from</source>
        <translation>기사를 읽어 온 파일</translation>
    </message>
    <message>
        <source>that the annotation is in pieces, and what is between them is not of it</source>
        <translation>주석이 여러 조각이며 그 사이는 주석이 아니라는 점</translation>
    </message>
    <message>
        <source>the annotation&apos;s attributes</source>
        <translation>주석의 속성</translation>
    </message>
    <message>
        <source>the annotation&apos;s stance</source>
        <translation>주석의 입장</translation>
    </message>
    <message>
        <source>that the annotation is not accepted</source>
        <translation>주석이 승인되지 않았다는 점</translation>
    </message>
    <message>
        <source>the annotation&apos;s note</source>
        <translation>주석의 메모</translation>
    </message>
    <message numerus="yes">
        <source>the role(s) of %Ln paragraph(s)</source>
        <translation>
            <numerusform>단락 %Ln개의 역할</numerusform>
        </translation>
    </message>
    <message>
        <source>a relation to an annotation</source>
        <translation>주석과의 관계</translation>
    </message>
    <message>
        <source>the relation&apos;s note</source>
        <translation>관계의 메모</translation>
    </message>
    <message>
        <source>an attribution</source>
        <translation>귀속</translation>
    </message>
    <message>
        <source>the attribution&apos;s note</source>
        <translation>귀속의 메모</translation>
    </message>
    <message>
        <source>everything but %1</source>
        <extracomment>%1 is what a format is about, such as &quot;claims with a verdict&quot;</extracomment>
        <translation>%1을(를) 제외한 모든 것</translation>
    </message>
    <message>
        <source>date of the last change</source>
        <translation>마지막 수정일</translation>
    </message>
    <message>
        <source>section</source>
        <translation>섹션</translation>
    </message>
    <message>
        <source>labels</source>
        <translation>라벨</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>쪽</translation>
    </message>
    <message numerus="yes">
        <source>the %Ln file(s) that its annotations were read from</source>
        <translation>
            <numerusform>주석을 읽어 온 파일 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>which words of the article are no names</source>
        <translation>기사의 어느 단어가 이름이 아닌지</translation>
    </message>
</context>
<context>
    <name>Standoff::LossesModel</name>
    <message>
        <source>%1: %2</source>
        <comment>place, what is lost</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln time(s))</source>
        <comment>what is lost</comment>
        <translation>
            <numerusform>%1 (%Ln번)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standoff::LossesView</name>
    <message>
        <source>The project</source>
        <translation>프로젝트</translation>
    </message>
    <message>
        <source>%1, “%2”</source>
        <comment>article, item</comment>
        <translation>%1, “%2”</translation>
    </message>
    <message>
        <source>What is lost</source>
        <translation>잃는 내용</translation>
    </message>
    <message>
        <source>What %1 cannot hold</source>
        <comment>a format</comment>
        <translation>%1에 담을 수 없는 것</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>살펴보는 중…</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %Ln kind(s)</source>
        <translation>
            <numerusform>%Ln가지 종류에서 %1개</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is lost in this format.</source>
        <translation>이 형식에서는 손실되는 것이 없습니다.</translation>
    </message>
</context>
<context>
    <name>Standoff::MainWindow</name>
    <message>
        <source>%1 (reading only) – Standoff</source>
        <translation>%1 (읽기 전용) – Standoff</translation>
    </message>
    <message>
        <source>%1 – Standoff</source>
        <translation>%1 – Standoff</translation>
    </message>
    <message>
        <source>Width of the list of articles</source>
        <translation>기사 목록의 너비</translation>
    </message>
    <message>
        <source>Width of the side panel</source>
        <translation>사이드 패널의 너비</translation>
    </message>
    <message>
        <source>Height of the panel below</source>
        <translation>아래 패널의 높이</translation>
    </message>
    <message>
        <source>&amp;Give up</source>
        <translation>그만두기(&amp;G)</translation>
    </message>
    <message>
        <source>Something is not done yet: “%1”. Give it up?</source>
        <translation>아직 끝나지 않은 작업이 있습니다: “%1”. 그만두시겠습니까?</translation>
    </message>
</context>
<context>
    <name>Standoff::ManyArticlesDialog</name>
    <message numerus="yes">
        <source>Details of %Ln article(s)</source>
        <translation>
            <numerusform>기사 %Ln건의 정보</numerusform>
        </translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>그대로</translation>
    </message>
    <message>
        <source>Words that sort them, with commas between them</source>
        <translation>기사를 나눌 단어, 쉼표로 구분</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>상태(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Publisher</source>
        <translation>발행처(&amp;P)</translation>
    </message>
    <message>
        <source>Se&amp;ction</source>
        <translation>섹션(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>언어(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Add labels</source>
        <translation>라벨 추가(&amp;A)</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>라벨</translation>
    </message>
    <message>
        <source>As it is, not the same in all</source>
        <translation>그대로(기사마다 다름)</translation>
    </message>
</context>
<context>
    <name>Standoff::MarkFilter</name>
    <message>
        <source>Show &amp;all</source>
        <translation>모두 표시(&amp;A)</translation>
    </message>
    <message>
        <source>Tags of “%1”</source>
        <translation>“%1”의 태그</translation>
    </message>
    <message>
        <source>Show all marks again</source>
        <translation>모든 표시를 다시 보이기</translation>
    </message>
    <message>
        <source>A&amp;ccepted marks</source>
        <translation>승인된 표시(&amp;C)</translation>
    </message>
    <message>
        <source>Show the marks that are accepted</source>
        <translation>승인된 표시 보이기</translation>
    </message>
    <message>
        <source>&amp;Proposed marks</source>
        <translation>제안된 표시(&amp;P)</translation>
    </message>
    <message>
        <source>Show the marks that nobody has accepted yet</source>
        <translation>아직 아무도 승인하지 않은 표시 보이기</translation>
    </message>
    <message>
        <source>&amp;Rejected marks</source>
        <translation>거부된 표시(&amp;R)</translation>
    </message>
    <message>
        <source>Show the marks that were rejected</source>
        <translation>거부된 표시 보이기</translation>
    </message>
    <message>
        <source>A&amp;nnotators</source>
        <translation>주석자(&amp;N)</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>이름 없음</translation>
    </message>
</context>
<context>
    <name>Standoff::MarkedFormat</name>
    <message>
        <source>HTML with marks</source>
        <translation>표시가 있는 HTML</translation>
    </message>
    <message>
        <source>Markdown with marks</source>
        <translation>표시가 있는 Markdown</translation>
    </message>
    <message>
        <source>Plain text with marks</source>
        <translation>표시가 있는 일반 텍스트</translation>
    </message>
</context>
<context>
    <name>Standoff::MarkedPage</name>
    <message>
        <source>proposed</source>
        <translation>제안됨</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>거부됨</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>태그</translation>
    </message>
</context>
<context>
    <name>Standoff::MarksForm</name>
    <message>
        <source>accepted</source>
        <comment>marks</comment>
        <translation>승인됨</translation>
    </message>
    <message>
        <source>proposed</source>
        <comment>marks</comment>
        <translation>제안됨</translation>
    </message>
    <message>
        <source>rejected</source>
        <comment>marks</comment>
        <translation>거부됨</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>계층</translation>
    </message>
    <message>
        <source>Stat&amp;us</source>
        <translation>상태(&amp;U)</translation>
    </message>
    <message>
        <source>B&amp;y</source>
        <comment>by whom the marks are</comment>
        <translation>주석자(&amp;Y)</translation>
    </message>
    <message>
        <source>Also write marks of the layer %1</source>
        <translation>계층 %1의 표시도 씁니다</translation>
    </message>
    <message>
        <source>all</source>
        <comment>states of marks</comment>
        <translation>모두</translation>
    </message>
    <message>
        <source>accepted only</source>
        <comment>marks</comment>
        <translation>승인된 것만</translation>
    </message>
    <message>
        <source>accepted and proposed</source>
        <comment>marks</comment>
        <translation>승인되거나 제안된 것</translation>
    </message>
    <message>
        <source>everybody</source>
        <comment>whose marks</comment>
        <translation>모든 사람</translation>
    </message>
    <message>
        <source>Choose a layer at least.</source>
        <translation>계층을 하나 이상 선택하십시오.</translation>
    </message>
</context>
<context>
    <name>Standoff::MassFields</name>
    <message>
        <source>Publisher</source>
        <translation>발행처</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>섹션</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Add labels</source>
        <translation>라벨 추가</translation>
    </message>
    <message>
        <source>Set for all selected:</source>
        <translation>선택한 모두에:</translation>
    </message>
    <message>
        <source>Labels for the articles, separated by commas</source>
        <translation>기사에 달 라벨, 쉼표로 구분</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>인코딩</translation>
    </message>
    <message>
        <source>Read the files again in this encoding</source>
        <translation>이 인코딩으로 파일을 다시 읽기</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln건 선택됨</numerusform>
        </translation>
    </message>
    <message>
        <source>Which column of the table is what</source>
        <translation>표의 어느 열이 무엇인지</translation>
    </message>
    <message>
        <source>Colu&amp;mns…</source>
        <translation>열(&amp;M)…</translation>
    </message>
</context>
<context>
    <name>Standoff::MentionsModel</name>
    <message>
        <source>Text</source>
        <comment>of a mention</comment>
        <translation>텍스트</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>기사</translation>
    </message>
</context>
<context>
    <name>Standoff::MentionsView</name>
    <message>
        <source>Split off as a new record</source>
        <translation>새 레코드로 분리</translation>
    </message>
    <message>
        <source>Make the selected mentions those of a new record</source>
        <translation>선택한 언급을 새 레코드의 언급으로 만들기</translation>
    </message>
    <message>
        <source>Take these words as the claim</source>
        <translation>이 단어를 주장으로 쓰기</translation>
    </message>
    <message>
        <source>Take these words as the name</source>
        <translation>이 단어를 이름으로 쓰기</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>입장</translation>
    </message>
    <message>
        <source>none</source>
        <comment>stance</comment>
        <translation>없음</translation>
    </message>
</context>
<context>
    <name>Standoff::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>이 메시지 닫기</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>확인</translation>
    </message>
    <message>
        <source>It was cancelled, and nothing was changed.</source>
        <translation>취소했으며, 바뀐 것은 없습니다.</translation>
    </message>
</context>
<context>
    <name>Standoff::NameOffers</name>
    <message>
        <source>The old name “%1” stays as an alias of “%2”.</source>
        <translation>이전 이름 “%1”은(는) “%2”의 다른 이름으로 남습니다.</translation>
    </message>
    <message>
        <source>Without the alias</source>
        <translation>다른 이름 없이</translation>
    </message>
    <message>
        <source>Is “%1” in this article “%2”?</source>
        <translation>이 기사에서 “%1”은(는) “%2”입니까?</translation>
    </message>
    <message>
        <source>The same (%1)</source>
        <extracomment>a button that says that two names mean the same; %1 is its key</extracomment>
        <translation>같음(%1)</translation>
    </message>
    <message>
        <source>Nothing in this article has a longer or shorter name that fits.</source>
        <translation>이 기사에는 여기에 맞는 더 길거나 짧은 이름이 없습니다.</translation>
    </message>
</context>
<context>
    <name>Standoff::Naming</name>
    <message>
        <source>Open an article first, then select words in it.</source>
        <translation>먼저 기사를 연 다음 단어를 선택하십시오.</translation>
    </message>
    <message>
        <source>Still looking for names…</source>
        <translation>이름을 아직 찾는 중…</translation>
    </message>
    <message>
        <source>No name is left that is not tagged.</source>
        <translation>태그가 없는 이름이 남아 있지 않습니다.</translation>
    </message>
    <message>
        <source>name?</source>
        <extracomment>above words that may be a name, of whatever kind</extracomment>
        <translation>이름?</translation>
    </message>
    <message>
        <source>Go to a name first.</source>
        <translation>먼저 이름으로 이동하십시오.</translation>
    </message>
</context>
<context>
    <name>Standoff::NamingActions</name>
    <message>
        <source>Ne&amp;xt name that is not tagged</source>
        <translation>태그가 없는 다음 이름(&amp;X)</translation>
    </message>
    <message>
        <source>A tag&apos;s key tags it then, and the next one comes</source>
        <translation>태그의 키를 누르면 태그가 지정되고 다음 이름으로 이동</translation>
    </message>
    <message>
        <source>&amp;Previous name that is not tagged</source>
        <translation>태그가 없는 이전 이름(&amp;P)</translation>
    </message>
    <message>
        <source>Back to what was left for later</source>
        <translation>나중으로 미룬 이름으로 돌아가기</translation>
    </message>
    <message>
        <source>Not a na&amp;me</source>
        <translation>이름 아님(&amp;M)</translation>
    </message>
    <message>
        <source>The words are not proposed in this article any more</source>
        <translation>이 기사에서 이 단어를 더 이상 제안하지 않음</translation>
    </message>
    <message>
        <source>S&amp;hort for the longer name</source>
        <translation>긴 이름의 줄임으로 지정(&amp;T)</translation>
    </message>
    <message>
        <source>In this article, “Putin” is Vladimir Putin</source>
        <translation>예: 이 기사에서 “푸틴”은 블라디미르 푸틴</translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s) left</source>
        <comment>that are not tagged</comment>
        <translation>
            <numerusform>남은 이름 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>%1   %2: next · %3: not a name</source>
        <translation>%1   %2: 다음 · %3: 이름 아님</translation>
    </message>
    <message>
        <source>What may be a name in the article and is not tagged; %1 goes to the next one</source>
        <extracomment>%1 is a key</extracomment>
        <translation>기사에서 이름일 수 있지만 태그가 없는 단어, %1 키로 다음 단어로 이동</translation>
    </message>
</context>
<context>
    <name>Standoff::Navigation</name>
    <message>
        <source>&amp;Back</source>
        <translation>뒤로(&amp;B)</translation>
    </message>
    <message>
        <source>Where you were before</source>
        <translation>이전에 보던 곳</translation>
    </message>
    <message>
        <source>Fo&amp;rward</source>
        <translation>앞으로(&amp;R)</translation>
    </message>
    <message>
        <source>Where you came back from</source>
        <translation>되돌아오기 전에 보던 곳</translation>
    </message>
</context>
<context>
    <name>Standoff::OccurrencesDialog</name>
    <message>
        <source>&amp;Match case</source>
        <translation>대/소문자 구분(&amp;M)</translation>
    </message>
    <message>
        <source>W&amp;hole words</source>
        <translation>단어 단위로(&amp;H)</translation>
    </message>
    <message>
        <source>Tag all occurrences</source>
        <translation>모든 위치에 태그 지정</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>태그 지정(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>단어(&amp;W)</translation>
    </message>
    <message>
        <source>Ta&amp;g</source>
        <translation>태그(&amp;G)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>tag and its layer</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln place(s) are listed.</source>
        <translation>
            <numerusform>처음 %Ln곳만 나열합니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The article does not have these words.</source>
        <translation>기사에 이 단어가 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) in the article</source>
        <translation>
            <numerusform>기사에서 %Ln곳</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Tag %Ln place(s)</source>
        <translation>
            <numerusform>%Ln곳에 태그 지정(&amp;T)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;All articles</source>
        <translation>모든 기사(&amp;A)</translation>
    </message>
    <message>
        <source>Tag “%1” wherever it is named</source>
        <translation>“%1”이(가) 나오는 모든 곳에 태그 지정</translation>
    </message>
    <message>
        <source>Separate several words with |</source>
        <translation>여러 단어는 |로 구분합니다</translation>
    </message>
    <message>
        <source>No article has these words.</source>
        <translation>이 단어가 있는 기사가 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) in all articles</source>
        <translation>
            <numerusform>모든 기사에서 %Ln곳</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tagging %Ln place(s)…</source>
        <translation>
            <numerusform>%Ln곳에 태그를 지정하는 중…</numerusform>
        </translation>
    </message>
    <message>
        <source>Places</source>
        <translation>위치</translation>
    </message>
    <message numerus="yes">
        <source>Searching; %Ln place(s) so far</source>
        <translation>
            <numerusform>찾는 중, 지금까지 %Ln곳</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standoff::OpenProject</name>
    <message>
        <source>The article is not open</source>
        <translation>기사가 열려 있지 않습니다</translation>
    </message>
    <message>
        <source>%1: There is no article %2</source>
        <translation>%1: 기사 %2이(가) 없습니다</translation>
    </message>
    <message>
        <source>There is no such annotation in the article</source>
        <translation>기사에 그런 주석이 없습니다</translation>
    </message>
    <message>
        <source>The selected mentions belong to more than one record</source>
        <translation>선택한 언급이 둘 이상의 레코드에 속합니다</translation>
    </message>
    <message>
        <source>An article has changed or is gone; search again</source>
        <translation>기사가 바뀌었거나 없어졌습니다. 다시 찾으십시오</translation>
    </message>
    <message>
        <source>There is no such tag</source>
        <translation>그런 태그가 없습니다</translation>
    </message>
    <message>
        <source>There is no such record in the register of the tag</source>
        <translation>태그의 등록부에 그런 레코드가 없습니다</translation>
    </message>
    <message>
        <source>There is no text to tag; select some first</source>
        <translation>태그를 지정할 텍스트가 없습니다. 먼저 텍스트를 선택하십시오</translation>
    </message>
    <message>
        <source>An annotation cannot be without text; delete it instead</source>
        <translation>주석에는 텍스트가 있어야 합니다. 대신 주석을 삭제하십시오</translation>
    </message>
    <message>
        <source>There is no such record</source>
        <translation>그런 레코드가 없습니다</translation>
    </message>
    <message>
        <source>The record is in another register than the annotation&apos;s tag</source>
        <translation>레코드가 주석의 태그와 다른 등록부에 있습니다</translation>
    </message>
    <message>
        <source>There is no such article</source>
        <translation>그런 기사가 없습니다</translation>
    </message>
    <message>
        <source>There is no such paragraph</source>
        <translation>그런 단락이 없습니다</translation>
    </message>
    <message>
        <source>Nothing that is said is selected; select it first</source>
        <translation>말한 내용이 선택되지 않았습니다. 먼저 선택하십시오</translation>
    </message>
    <message>
        <source>The tagset has no tag for claims; add one first</source>
        <translation>태그 집합에 주장용 태그가 없습니다. 먼저 추가하십시오</translation>
    </message>
    <message>
        <source>The attribution or its source is not there any more</source>
        <translation>귀속이나 귀속의 출처가 더 이상 없습니다</translation>
    </message>
    <message>
        <source>%1: Nothing was imported: %2</source>
        <translation>%1: 아무것도 가져오지 않았습니다: %2</translation>
    </message>
    <message>
        <source>“%1” is in the project already; what is new in it was added</source>
        <translation>“%1”은(는) 이미 프로젝트에 있습니다. 새로운 내용만 추가했습니다</translation>
    </message>
    <message>
        <source>A record cannot be merged with itself or with none</source>
        <translation>레코드를 자기 자신과 병합하거나 대상 없이 병합할 수 없습니다</translation>
    </message>
    <message>
        <source>A record needs a name</source>
        <translation>레코드에는 이름이 필요합니다</translation>
    </message>
    <message>
        <source>A waiver needs a reason</source>
        <translation>예외로 두려면 이유가 필요합니다</translation>
    </message>
    <message>
        <source>The rating must be between the worst and the best value</source>
        <translation>판정 등급의 값은 최저값과 최고값 사이여야 합니다</translation>
    </message>
    <message>
        <source>A verdict cannot be edited; make a new one that supersedes it</source>
        <translation>판정은 편집할 수 없습니다. 이를 대체할 새 판정을 만드십시오</translation>
    </message>
    <message>
        <source>These are all of the record&apos;s mentions; there is nothing to split off</source>
        <translation>레코드의 언급 전체입니다. 분리할 것이 없습니다</translation>
    </message>
    <message>
        <source>There is no such relation in the article</source>
        <translation>기사에 그런 관계가 없습니다</translation>
    </message>
    <message>
        <source>A relation goes from one annotation of the article to another</source>
        <translation>관계는 기사의 한 주석에서 다른 주석으로 이어집니다</translation>
    </message>
    <message>
        <source>A relation needs a type, such as “works for”</source>
        <translation>관계에는 유형이 필요합니다. 예: “소속”</translation>
    </message>
    <message>
        <source>There is such a relation between the two already</source>
        <translation>둘 사이에 그런 관계가 이미 있습니다</translation>
    </message>
    <message>
        <source>Put the caret between two words of the annotation to split it there</source>
        <translation>나누려면 주석의 두 단어 사이에 커서를 두십시오</translation>
    </message>
    <message>
        <source>Only annotations with the same tag can be joined</source>
        <translation>같은 태그가 있는 주석만 합칠 수 있습니다</translation>
    </message>
    <message>
        <source>Select two or more annotations to join them</source>
        <translation>합치려면 주석을 둘 이상 선택하십시오</translation>
    </message>
    <message>
        <source>A setting needs a name</source>
        <translation>설정에는 이름이 필요합니다</translation>
    </message>
    <message>
        <source>There is no such layer</source>
        <translation>그런 계층이 없습니다</translation>
    </message>
    <message>
        <source>A tag needs a name</source>
        <translation>태그에는 이름이 필요합니다</translation>
    </message>
    <message>
        <source>“%1” is not a colour; write it as #rrggbb</source>
        <translation>“%1”은(는) 색이 아닙니다. #rrggbb 형식으로 쓰십시오</translation>
    </message>
    <message>
        <source>The key of a tag must be one character</source>
        <translation>태그의 키는 한 문자여야 합니다</translation>
    </message>
    <message>
        <source>There is a tag “%1” already</source>
        <translation>태그 “%1”이(가) 이미 있습니다</translation>
    </message>
    <message>
        <source>The key “%1” is that of “%2”</source>
        <translation>키 “%1”은(는) “%2”의 키입니다</translation>
    </message>
    <message>
        <source>A tag cannot be below itself or in another layer</source>
        <translation>태그는 자기 자신의 아래나 다른 계층에 있을 수 없습니다</translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s) have the tag “%1”; choose another tag of the same layer for them</source>
        <translation>
            <numerusform>주석 %Ln개에 태그 “%1”이(가) 있습니다. 이 주석에 쓸 같은 계층의 다른 태그를 선택하십시오</numerusform>
        </translation>
    </message>
    <message>
        <source>A layer needs a name</source>
        <translation>계층에는 이름이 필요합니다</translation>
    </message>
    <message>
        <source>There is a layer “%1” already</source>
        <translation>계층 “%1”이(가) 이미 있습니다</translation>
    </message>
    <message>
        <source>Annotations have tags of the layer “%1”: it cannot become one of another kind</source>
        <translation>계층 “%1”의 태그를 쓰는 주석이 있어 다른 종류로 바꿀 수 없습니다</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln more remark(s) were not kept</source>
        <translation>
            <numerusform>%1: 알림 %Ln개를 더는 남기지 않았습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: The project&apos;s layer “%2” is of another kind: what is in the one that came is in “%3”</source>
        <translation>%1: 프로젝트의 계층 “%2”은(는) 종류가 다릅니다. 가져온 계층의 내용은 “%3”에 있습니다</translation>
    </message>
    <message>
        <source>%1: The tag “%2” came without its key “%3”, which is that of “%4”</source>
        <translation>%1: 태그 “%2”을(를) 키 “%3” 없이 가져왔습니다. 그 키는 “%4”의 키입니다</translation>
    </message>
    <message numerus="yes">
        <source>%1: “%2”: an earlier text with %Ln annotation(s) was left out: the project has the article, without that text</source>
        <translation>
            <numerusform>%1: “%2”: 주석 %Ln개가 있는 이전 텍스트를 제외했습니다. 프로젝트에 기사가 있지만 그 텍스트는 없습니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are more than %Ln articles; import a part of them</source>
        <translation>
            <numerusform>기사가 %Ln건을 넘습니다. 일부만 가져오십시오</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no text to refer to; select some first</source>
        <translation>가리킬 텍스트가 없습니다. 먼저 텍스트를 선택하십시오</translation>
    </message>
</context>
<context>
    <name>Standoff::OriginalDialog</name>
    <message>
        <source>Original of “%1”</source>
        <translation>“%1”의 원본</translation>
    </message>
    <message>
        <source>Original text</source>
        <translation>원본 텍스트</translation>
    </message>
    <message>
        <source>too long to be coloured</source>
        <translation>색을 입히기에는 너무 깁니다</translation>
    </message>
    <message>
        <source>Find in the original</source>
        <translation>원본에서 찾기</translation>
    </message>
    <message>
        <source>Find in the original (%1); %2: next, %3: previous</source>
        <translation>원본에서 찾기(%1). %2: 다음, %3: 이전</translation>
    </message>
    <message>
        <source>These words are not in the original as they are in the article. This is about where they should be.</source>
        <translation>이 단어는 원본에 기사와 같은 형태로 없습니다. 대략 이 위치입니다.</translation>
    </message>
    <message>
        <source>“%1” is not in the original.</source>
        <translation>“%1”은(는) 원본에 없습니다.</translation>
    </message>
</context>
<context>
    <name>Standoff::PaletteButton</name>
    <message>
        <source>Find a command, an article, a record</source>
        <translation>명령, 기사, 레코드 찾기</translation>
    </message>
</context>
<context>
    <name>Standoff::PaletteModel</name>
    <message>
        <source>Nothing is called so.</source>
        <translation>그런 이름을 찾을 수 없습니다.</translation>
    </message>
    <message>
        <source>Done last</source>
        <translation>최근에 한 동작</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>동작</translation>
    </message>
    <message>
        <source>No article is shown.</source>
        <translation>표시된 기사가 없습니다.</translation>
    </message>
    <message>
        <source>Type the number of a paragraph, %1 to %2.</source>
        <translation>%1에서 %2까지의 단락 번호를 입력하십시오.</translation>
    </message>
    <message>
        <source>In this article</source>
        <translation>이 기사</translation>
    </message>
    <message>
        <source>¶ %1</source>
        <comment>number of a paragraph</comment>
        <translation>¶ %1</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>레코드</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>주장</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>기사</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a name, and what it is</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 · not now</source>
        <comment>place of an action in the menus</comment>
        <translation>%1 · 지금은 쓸 수 없음</translation>
    </message>
    <message>
        <source>source</source>
        <translation>출처</translation>
    </message>
    <message numerus="yes">
        <source>%Ln occurrence(s)</source>
        <translation>
            <numerusform>출현 %Ln회</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mention(s)</source>
        <translation>
            <numerusform>언급 %Ln회</numerusform>
        </translation>
    </message>
    <message>
        <source>also “%1”</source>
        <comment>another name of it</comment>
        <translation>다른 이름 “%1”</translation>
    </message>
</context>
<context>
    <name>Standoff::Panes</name>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation>다음 영역(&amp;X)</translation>
    </message>
    <message>
        <source>On to the list of articles, the text, the register, its form, the panel below</source>
        <translation>기사 목록, 텍스트, 등록부, 등록부의 양식, 아래 패널 순으로 이동</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>이전 영역(&amp;V)</translation>
    </message>
    <message>
        <source>The same way back</source>
        <translation>같은 순서를 거꾸로 이동</translation>
    </message>
</context>
<context>
    <name>Standoff::ParcFormat</name>
    <message>
        <source>PARC 3</source>
        <translation>PARC 3</translation>
    </message>
    <message>
        <source>PARC 3 can be read, but not written</source>
        <translation>PARC 3은 읽을 수는 있지만 쓸 수는 없습니다</translation>
    </message>
</context>
<context>
    <name>Standoff::ParcReader</name>
    <message>
        <source>those of more than %1 attributions</source>
        <translation>%1개를 넘는 귀속의 역할</translation>
    </message>
    <message>
        <source>The text was put together of words by their places in the original; where one line ends and the next begins is a guess</source>
        <translation>원본에서의 위치에 따라 단어를 이어 텍스트를 만들었습니다. 줄이 어디에서 끝나고 다음 줄이 어디에서 시작하는지는 추측입니다</translation>
    </message>
    <message>
        <source>The text was put together of words; the spaces between them are a guess</source>
        <translation>단어를 이어 텍스트를 만들었습니다. 단어 사이의 공백은 추측입니다</translation>
    </message>
    <message>
        <source>roles: %1</source>
        <translation>역할: %1</translation>
    </message>
    <message>
        <source>syntax, lemmas and parts of speech</source>
        <translation>구문, 표제어, 품사</translation>
    </message>
    <message>
        <source>Line %1: this is not XML: %2</source>
        <translation>%1번째 줄: XML이 아닙니다: %2</translation>
    </message>
    <message>
        <source>There are no words of PARC in it</source>
        <translation>PARC의 단어가 없습니다</translation>
    </message>
</context>
<context>
    <name>Standoff::PresetBar</name>
    <message>
        <source>&amp;Preset</source>
        <translation>프리셋(&amp;P)</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>a preset</comment>
        <translation>변경됨</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>저장(&amp;S)</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>다른 이름으로 저장…</translation>
    </message>
    <message>
        <source>Dele&amp;te</source>
        <translation>삭제(&amp;T)</translation>
    </message>
    <message>
        <source>Everything chosen here except the articles and the target, saved in the project under a name</source>
        <translation>여기에서 선택한 것을 기사와 내보낼 위치만 빼고 모두 프로젝트에 이름을 붙여 저장한 것</translation>
    </message>
    <message>
        <source>Name: %1 saves, %2 cancels</source>
        <translation>이름: %1 키는 저장, %2 키는 취소</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>프리셋 이름</translation>
    </message>
    <message>
        <source>Save what is chosen here in the chosen preset</source>
        <translation>여기에서 선택한 것을 선택한 프리셋에 저장</translation>
    </message>
    <message>
        <source>Save what is chosen here under a name</source>
        <translation>여기에서 선택한 것을 이름을 붙여 저장</translation>
    </message>
    <message>
        <source>Remove the chosen preset from the project; Undo brings it back</source>
        <translation>선택한 프리셋을 프로젝트에서 제거. 실행 취소로 되돌릴 수 있음</translation>
    </message>
    <message>
        <source>none yet</source>
        <comment>presets</comment>
        <translation>아직 없음</translation>
    </message>
    <message>
        <source>none</source>
        <comment>presets</comment>
        <translation>없음</translation>
    </message>
    <message>
        <source>There is a preset “%1” already. Replace it?</source>
        <translation>프리셋 “%1”이(가) 이미 있습니다. 바꾸시겠습니까?</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>바꾸기(&amp;R)</translation>
    </message>
</context>
<context>
    <name>Standoff::Printing</name>
    <message>
        <source>&amp;Print…</source>
        <translation>인쇄(&amp;P)…</translation>
    </message>
    <message>
        <source>Print the article with its marks and a legend</source>
        <translation>기사를 표시와 범례와 함께 인쇄</translation>
    </message>
    <message>
        <source>Print pre&amp;view…</source>
        <translation>인쇄 미리 보기(&amp;V)…</translation>
    </message>
    <message>
        <source>See the pages before printing</source>
        <translation>인쇄하기 전에 페이지를 보기</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>PDF로 저장(&amp;D)…</translation>
    </message>
    <message>
        <source>Write the pages to a PDF file</source>
        <translation>페이지를 PDF 파일로 쓰기</translation>
    </message>
    <message>
        <source>Save picture of the &amp;selection…</source>
        <translation>선택 영역의 그림 저장(&amp;S)…</translation>
    </message>
    <message>
        <source>Write the selected lines with their marks as PNG or SVG</source>
        <translation>선택한 줄을 표시와 함께 PNG 또는 SVG로 쓰기</translation>
    </message>
    <message>
        <source>There is no article to print. Choose one in the list of articles.</source>
        <translation>인쇄할 기사가 없습니다. 기사 목록에서 하나를 선택하십시오.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>인쇄</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>인쇄 미리 보기</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>인쇄 중…</translation>
    </message>
    <message>
        <source>article</source>
        <comment>name of a file</comment>
        <translation>기사</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF로 저장</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saving as PDF…</source>
        <translation>PDF로 저장 중…</translation>
    </message>
    <message>
        <source>Save picture of the selection</source>
        <translation>선택 영역의 그림 저장</translation>
    </message>
    <message>
        <source>PNG image (*.png);;SVG image (*.svg)</source>
        <translation>PNG 이미지 (*.png);;SVG 이미지 (*.svg)</translation>
    </message>
    <message>
        <source>This article has no text to make a picture of.</source>
        <translation>이 기사에는 그림으로 만들 텍스트가 없습니다.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>Standoff::ProblemActions</name>
    <message>
        <source>Problems</source>
        <translation>문제</translation>
    </message>
    <message>
        <source>Pro&amp;blems</source>
        <translation>문제(&amp;B)</translation>
    </message>
    <message>
        <source>List what should be looked at</source>
        <translation>살펴볼 것을 목록으로 보기</translation>
    </message>
    <message>
        <source>Ne&amp;xt problem</source>
        <translation>다음 문제(&amp;X)</translation>
    </message>
    <message>
        <source>Pre&amp;vious problem</source>
        <translation>이전 문제(&amp;V)</translation>
    </message>
</context>
<context>
    <name>Standoff::ProblemsModel</name>
    <message>
        <source>Problem</source>
        <translation>문제</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>검사</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>기사</translation>
    </message>
    <message>
        <source>Waived: %1</source>
        <comment>the reason</comment>
        <translation>예외: %1</translation>
    </message>
</context>
<context>
    <name>Standoff::ProblemsPage</name>
    <message>
        <source>Show waive&amp;d problems</source>
        <translation>예외로 둔 문제 보기(&amp;D)</translation>
    </message>
    <message>
        <source>In the whole project</source>
        <translation>전체 프로젝트</translation>
    </message>
    <message>
        <source>In this article</source>
        <translation>이 기사</translation>
    </message>
    <message>
        <source>Where</source>
        <comment>problems are looked for</comment>
        <translation>범위</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>문제</translation>
    </message>
    <message>
        <source>Reason for the waiver (%1 saves it, %2 cancels)</source>
        <translation>예외로 두는 이유(%1 키는 저장, %2 키는 취소)</translation>
    </message>
    <message>
        <source>Reason for the waiver</source>
        <translation>예외로 두는 이유</translation>
    </message>
    <message>
        <source>&amp;Go there</source>
        <translation>그곳으로 가기(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Waive…</source>
        <translation>예외로 두기(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Take the waiver back</source>
        <translation>예외 취소(&amp;T)</translation>
    </message>
    <message>
        <source>Se&amp;verity of this check</source>
        <translation>이 검사의 심각도(&amp;S)</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>오류</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>경고</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>참고</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>검사하지 않음</translation>
    </message>
    <message>
        <source>Nothing to look at.</source>
        <translation>살펴볼 것이 없습니다.</translation>
    </message>
    <message>
        <source>%1: go to the problem, %2: fix it, %3: waive it</source>
        <translation>%1: 문제로 이동, %2: 고치기, %3: 예외로 두기</translation>
    </message>
    <message>
        <source>Waived: %1</source>
        <translation>예외: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>문제 %Ln건</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>what a check is about; a key; what it does</comment>
        <translation>%1 %2: %3</translation>
    </message>
</context>
<context>
    <name>Standoff::ProdigyFormat</name>
    <message>
        <source>This is not a span of the text</source>
        <translation>텍스트의 구간이 아닙니다</translation>
    </message>
    <message>
        <source>span %1</source>
        <translation>구간 %1</translation>
    </message>
    <message>
        <source>Prodigy, JSON lines</source>
        <translation>Prodigy, JSON Lines</translation>
    </message>
    <message>
        <source>The task has no text</source>
        <translation>태스크에 텍스트가 없습니다</translation>
    </message>
    <message>
        <source>what was not accepted of the whole text: %1</source>
        <comment>a list of labels</comment>
        <translation>텍스트 전체에 대해 승인되지 않은 것: %1</translation>
    </message>
</context>
<context>
    <name>Standoff::ProjectActions</name>
    <message>
        <source>&amp;New project…</source>
        <translation>새 프로젝트(&amp;N)…</translation>
    </message>
    <message>
        <source>Make a project file</source>
        <translation>프로젝트 파일 만들기</translation>
    </message>
    <message>
        <source>&amp;Open project…</source>
        <translation>프로젝트 열기(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a project in a window of its own</source>
        <translation>프로젝트를 새 창에서 열기</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>최근 프로젝트 열기(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>가져오기(&amp;I)…</translation>
    </message>
    <message>
        <source>Read annotated articles in another program&apos;s format</source>
        <translation>다른 프로그램 형식의 주석이 달린 기사 읽기</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>내보내기(&amp;E)…</translation>
    </message>
    <message>
        <source>Write the annotated articles for other programs</source>
        <translation>다른 프로그램에서 쓸 수 있게 주석이 달린 기사 쓰기</translation>
    </message>
    <message>
        <source>Project se&amp;ttings…</source>
        <translation>프로젝트 설정(&amp;T)…</translation>
    </message>
    <message>
        <source>The fact-checking organisation and its rating scale</source>
        <translation>검증 기관과 판정 등급 척도</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>닫기(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>끝내기(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit tagset…</source>
        <translation>태그 집합 편집(&amp;E)…</translation>
    </message>
    <message>
        <source>Tags, their colours, keys and guidelines</source>
        <translation>태그와 태그의 색, 키, 지침</translation>
    </message>
    <message>
        <source>&amp;Load tagset…</source>
        <translation>태그 집합 불러오기(&amp;L)…</translation>
    </message>
    <message>
        <source>Use the tags of a file</source>
        <translation>파일의 태그 쓰기</translation>
    </message>
    <message>
        <source>&amp;Save tagset…</source>
        <translation>태그 집합 저장(&amp;S)…</translation>
    </message>
    <message>
        <source>Write the tags to a file</source>
        <translation>태그를 파일에 쓰기</translation>
    </message>
    <message>
        <source>&amp;Your name…</source>
        <translation>내 이름(&amp;Y)…</translation>
    </message>
    <message>
        <source>The name that is stored with your annotations</source>
        <translation>주석과 함께 저장되는 이름</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>새 프로젝트</translation>
    </message>
    <message>
        <source>Standoff projects (*.standoff)</source>
        <translation>Standoff 프로젝트 (*.standoff)</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>프로젝트 열기</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>%1(으)로 내보냈습니다</translation>
    </message>
    <message>
        <source>Save the tagset</source>
        <translation>태그 집합 저장</translation>
    </message>
    <message>
        <source>Tagset (*.json)</source>
        <translation>태그 집합 (*.json)</translation>
    </message>
    <message>
        <source>Load a tagset</source>
        <translation>태그 집합 불러오기</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Your name, as it is stored with your annotations:</source>
        <translation>주석과 함께 저장될 내 이름:</translation>
    </message>
    <message>
        <source>&amp;Keep this project here</source>
        <translation>이 프로젝트 고정(&amp;K)</translation>
    </message>
    <message>
        <source>It stays in this menu, above the others</source>
        <translation>이 메뉴의 다른 항목 위에 계속 표시</translation>
    </message>
    <message>
        <source>&amp;Clear this menu</source>
        <translation>메뉴 비우기(&amp;C)</translation>
    </message>
    <message>
        <source>Those that are kept here stay</source>
        <translation>고정한 항목은 그대로 남음</translation>
    </message>
</context>
<context>
    <name>Standoff::ProjectFiles</name>
    <message>
        <source>%1 is a project, which would be gone with its history. Choose another name.</source>
        <translation>%1은(는) 프로젝트이며, 덮어쓰면 기록과 함께 사라집니다. 다른 이름을 선택하십시오.</translation>
    </message>
    <message>
        <source>%1 belongs to the project %2, which needs it to be safe. Choose another name.</source>
        <translation>%1은(는) 프로젝트 %2의 안전에 필요한 파일입니다. 다른 이름을 선택하십시오.</translation>
    </message>
    <message>
        <source>This is not a file</source>
        <translation>파일이 아닙니다</translation>
    </message>
    <message>
        <source>This is not a database</source>
        <translation>데이터베이스가 아닙니다</translation>
    </message>
    <message>
        <source>This is a database of another program</source>
        <translation>다른 프로그램의 데이터베이스입니다</translation>
    </message>
    <message>
        <source>The file %1 beside it says that another file is to be removed, which no version of Standoff asks for; move it away</source>
        <translation>옆에 있는 파일 %1이(가) 다른 파일을 지우라고 합니다. Standoff는 그런 것을 요구하지 않습니다. 그 파일을 다른 곳으로 옮기십시오</translation>
    </message>
    <message>
        <source>%1 is left from a project that was here and would spoil a new one; bring the project back, or move that file away</source>
        <translation>%1은(는) 여기 있던 프로젝트에서 남은 것으로, 새 프로젝트를 망칠 수 있습니다. 그 프로젝트를 되찾아 오거나 이 파일을 다른 곳으로 옮기십시오</translation>
    </message>
    <message>
        <source>%1 would be taken for a project, or for a part of one, by its name. Choose another name.</source>
        <translation>%1은(는) 이름 때문에 프로젝트나 그 일부로 여겨질 것입니다. 다른 이름을 선택하십시오.</translation>
    </message>
    <message>
        <source>%1 beside it is not a file; move it away</source>
        <translation>옆에 있는 %1은(는) 파일이 아닙니다. 다른 곳으로 옮기십시오</translation>
    </message>
    <message>
        <source>It is empty, but %1 beside it may be what is left of a project; move that file away to go on</source>
        <translation>비어 있지만 옆에 있는 %1이(가) 프로젝트에서 남은 것일 수 있습니다. 계속하려면 그 파일을 다른 곳으로 옮기십시오</translation>
    </message>
</context>
<context>
    <name>Standoff::ProjectSettingsDialog</name>
    <message>
        <source>Project settings</source>
        <translation>프로젝트 설정</translation>
    </message>
    <message>
        <source>False
Mostly false
Mostly true
True</source>
        <translation>거짓
대체로 거짓
대체로 사실
사실</translation>
    </message>
    <message>
        <source>These go into ClaimReview exports. In the address, {claim} stands for the claim’s UUID. One rating per line, worst first.</source>
        <translation>ClaimReview 내보내기에 쓰입니다. 주소의 {claim}은 주장의 UUID를 뜻합니다. 한 줄에 판정 등급 하나씩, 가장 나쁜 것부터 적습니다.</translation>
    </message>
    <message>
        <source>&amp;Fact-checking organisation</source>
        <translation>검증 기관(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Its address</source>
        <translation>기관의 주소(&amp;I)</translation>
    </message>
    <message>
        <source>Address of a &amp;review</source>
        <translation>팩트체크의 주소(&amp;R)</translation>
    </message>
    <message>
        <source>Rating &amp;scale</source>
        <translation>판정 등급 척도(&amp;S)</translation>
    </message>
</context>
<context>
    <name>Standoff::ProjectWatch</name>
    <message>
        <source>This project was opened for reading only, because it could not be written then. Now it can.</source>
        <translation>이 프로젝트는 열 때 쓸 수 없어서 읽기 전용으로 열었습니다. 이제 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>Write now</source>
        <translation>지금 쓰기</translation>
    </message>
    <message>
        <source>This project can only be read for now: %1</source>
        <translation>이 프로젝트는 지금 읽기만 할 수 있습니다: %1</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>다른 곳에 저장…</translation>
    </message>
    <message>
        <source>You can write now. What others changed meanwhile was loaded.</source>
        <translation>이제 쓸 수 있습니다. 그동안 다른 사람이 바꾼 것을 불러왔습니다.</translation>
    </message>
    <message>
        <source>%1 (rescued).standoff</source>
        <comment>name of a file</comment>
        <translation>%1 (구조됨).standoff</translation>
    </message>
    <message>
        <source>Save the project elsewhere</source>
        <translation>프로젝트를 다른 곳에 저장</translation>
    </message>
    <message>
        <source>Standoff projects (*.standoff)</source>
        <translation>Standoff 프로젝트 (*.standoff)</translation>
    </message>
    <message>
        <source>Everything was saved as %1.</source>
        <translation>모두 %1(으)로 저장했습니다.</translation>
    </message>
</context>
<context>
    <name>Standoff::PubAnnotationFormat</name>
    <message>
        <source>PubAnnotation</source>
        <translation>PubAnnotation</translation>
    </message>
    <message>
        <source>%1: This is not a document of PubAnnotation</source>
        <translation>%1: PubAnnotation 문서가 아닙니다</translation>
    </message>
    <message>
        <source>This is not a document of PubAnnotation</source>
        <translation>PubAnnotation 문서가 아닙니다</translation>
    </message>
</context>
<context>
    <name>Standoff::PubAnnotationReader</name>
    <message>
        <source>“%1”, which is not a list</source>
        <translation>목록이 아닌 “%1”</translation>
    </message>
    <message>
        <source>the address “%1”, which is none</source>
        <translation>주소가 아닌 주소 값 “%1”</translation>
    </message>
    <message>
        <source>a denotation that is not an object</source>
        <translation>객체가 아닌 표시(denotation)</translation>
    </message>
    <message>
        <source>an attribute without subject, name or value</source>
        <translation>대상, 이름 또는 값이 없는 속성</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attribute(s) of %1, which is not there</source>
        <translation>
            <numerusform>존재하지 않는 %1의 속성 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>what has no place here: %1</source>
        <translation>여기에 둘 자리가 없는 것: %1</translation>
    </message>
    <message>
        <source>a track that is not an object</source>
        <translation>객체가 아닌 트랙</translation>
    </message>
</context>
<context>
    <name>Standoff::QueryLine</name>
    <message>
        <source>Filter…</source>
        <translation>필터…</translation>
    </message>
    <message>
        <source>Words in the name, or a field and its value: %1. Put a minus in front to exclude.</source>
        <translation>이름에 있는 단어, 또는 필드와 그 값: %1. 앞에 빼기 기호를 붙이면 제외합니다.</translation>
    </message>
    <message>
        <source>Filter the register</source>
        <translation>등록부 필터</translation>
    </message>
    <message>
        <source>There is no field “%1”; there are %2.</source>
        <translation>“%1” 필드는 없습니다. 쓸 수 있는 필드: %2.</translation>
    </message>
</context>
<context>
    <name>Standoff::QueueArrangement</name>
    <message>
        <source>The other way round</source>
        <comment>how a list is sorted</comment>
        <translation>반대 순서</translation>
    </message>
    <message>
        <source>Sorted: %1</source>
        <extracomment>%1 is how the list is sorted, such as &quot;Added, newest first&quot;.</extracomment>
        <translation>정렬: %1</translation>
    </message>
    <message>
        <source>Grouped: %1</source>
        <extracomment>%1 is how the list is grouped, such as &quot;By state&quot;.</extracomment>
        <translation>묶기: %1</translation>
    </message>
</context>
<context>
    <name>Standoff::QueuedArticle</name>
    <message>
        <source>To do</source>
        <comment>state of the work on an article</comment>
        <translation>할 일</translation>
    </message>
    <message>
        <source>In progress</source>
        <comment>state of the work on an article</comment>
        <translation>진행 중</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>state of the work on an article</comment>
        <translation>완료</translation>
    </message>
</context>
<context>
    <name>Standoff::QuotedText</name>
    <message>
        <source>NUL characters or halves of characters in the text were replaced by �</source>
        <translation>텍스트의 NUL 문자나 반쪽 문자를 �(으)로 바꿨습니다</translation>
    </message>
</context>
<context>
    <name>Standoff::RecordActions</name>
    <message>
        <source>&amp;Dossier of the claim…</source>
        <translation>주장 종합 자료(&amp;D)…</translation>
    </message>
    <message>
        <source>Everything about the claim on one page, and whose word it rests on</source>
        <translation>주장에 관한 모든 것과 근거가 된 출처를 한 페이지에 보기</translation>
    </message>
    <message>
        <source>Tag &amp;all occurrences…</source>
        <translation>모든 위치에 태그 지정(&amp;A)…</translation>
    </message>
    <message>
        <source>List the places that have these words</source>
        <translation>이 단어가 있는 위치를 나열</translation>
    </message>
    <message>
        <source>Put the caret on a claim, or select one in the register.</source>
        <translation>주장에 커서를 두거나 등록부에서 하나를 선택하십시오.</translation>
    </message>
    <message>
        <source>Open an article first, then select words in it.</source>
        <translation>먼저 기사를 연 다음 단어를 선택하십시오.</translation>
    </message>
    <message>
        <source>Dossier below the arti&amp;cle</source>
        <translation>기사 아래에 종합 자료(&amp;C)</translation>
    </message>
    <message>
        <source>The same in the panel below, where it stays while you read</source>
        <translation>아래 패널에 같은 내용을 열어 읽는 동안 계속 표시</translation>
    </message>
    <message>
        <source>Take as ev&amp;idence</source>
        <translation>증거로 쓰기(&amp;V)</translation>
    </message>
    <message>
        <source>The selected words become evidence on the claim in the side panel</source>
        <translation>선택한 단어를 사이드 패널에 있는 주장의 증거로 추가</translation>
    </message>
    <message>
        <source>&amp;Go to the verdict</source>
        <translation>판정으로 이동(&amp;G)</translation>
    </message>
    <message>
        <source>On the claim in the side panel</source>
        <translation>사이드 패널에 있는 주장의 판정</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>종합 자료</translation>
    </message>
    <message>
        <source>Select a claim in the register first.</source>
        <translation>먼저 등록부에서 주장을 선택하십시오.</translation>
    </message>
    <message>
        <source>Select the words that are evidence, in this article or another one.</source>
        <translation>이 기사나 다른 기사에서 증거가 되는 단어를 선택하십시오.</translation>
    </message>
    <message>
        <source>Taken as evidence on “%1”.</source>
        <translation>“%1”의 증거로 추가했습니다.</translation>
    </message>
</context>
<context>
    <name>Standoff::RecordEditor</name>
    <message>
        <source>none</source>
        <comment>record</comment>
        <translation>없음</translation>
    </message>
    <message>
        <source>Choose a record</source>
        <translation>레코드 선택</translation>
    </message>
    <message>
        <source>%1 – choose another record</source>
        <translation>%1 – 다른 레코드 선택</translation>
    </message>
    <message>
        <source>Which record is it?</source>
        <translation>어느 레코드입니까?</translation>
    </message>
    <message>
        <source>None</source>
        <comment>record</comment>
        <translation>없음</translation>
    </message>
</context>
<context>
    <name>Standoff::RecordForm</name>
    <message>
        <source>No reason is given for not naming the source.</source>
        <translation>출처를 밝히지 않는 사유가 없습니다.</translation>
    </message>
</context>
<context>
    <name>Standoff::RecordPicker</name>
    <message>
        <source>Type a part of the name</source>
        <translation>이름의 일부를 입력하십시오</translation>
    </message>
</context>
<context>
    <name>Standoff::RecordsModel</name>
    <message>
        <source>Not known yet</source>
        <comment>group of records whose type, state or affiliation is unknown</comment>
        <translation>아직 알 수 없음</translation>
    </message>
</context>
<context>
    <name>Standoff::RecordsView</name>
    <message>
        <source>Register</source>
        <translation>등록부</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>이름 바꾸기</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>새 레코드</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Merge “%1” into:</source>
        <translation>“%1”을(를) 병합할 대상:</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>병합…</translation>
    </message>
    <message>
        <source>Tag the aliases too…</source>
        <translation>다른 이름에도 태그 지정…</translation>
    </message>
    <message>
        <source>Find the name and the other names in the text, and tag them</source>
        <translation>본문에서 이름과 다른 이름을 찾아 태그를 지정</translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln record(s). Which one is kept?</source>
        <translation>
            <numerusform>레코드 %Ln개를 병합합니다. 어느 것을 남깁니까?</numerusform>
        </translation>
    </message>
    <message>
        <source>Merging…</source>
        <translation>병합하는 중…</translation>
    </message>
</context>
<context>
    <name>Standoff::RedactionForm</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <extracomment>some names, and how many there are beside them</extracomment>
        <translation>
            <numerusform>%1 외 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Hide what is confidential</source>
        <translation>기밀 숨기기(&amp;H)</translation>
    </message>
    <message>
        <source>Codes take the place of names of records that are confidential</source>
        <translation>기밀 레코드의 이름 대신 코드를 쓰기</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>메모(&amp;N)</translation>
    </message>
    <message>
        <source>E&amp;vidence addresses</source>
        <translation>증거의 주소(&amp;V)</translation>
    </message>
    <message>
        <source>Names of annotato&amp;rs</source>
        <translation>주석자 이름(&amp;R)</translation>
    </message>
    <message>
        <source>Leave out all notes</source>
        <translation>모든 메모를 제외</translation>
    </message>
    <message>
        <source>Leave out where evidence and grades are from</source>
        <translation>증거와 등급이 어디에서 왔는지를 제외</translation>
    </message>
    <message>
        <source>Write codes in place of the names of those who annotated</source>
        <translation>주석을 단 사람의 이름 대신 코드를 쓰기</translation>
    </message>
    <message>
        <source>No record of this project is marked as confidential.</source>
        <translation>이 프로젝트에는 기밀로 지정된 레코드가 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) are called by codes: %1</source>
        <extracomment>%1 are codes</extracomment>
        <translation>
            <numerusform>레코드 %Ln개의 이름 대신 코드를 씁니다: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) are confidential, and leave as they are.</source>
        <translation>
            <numerusform>레코드 %Ln개가 기밀이지만 그대로 나갑니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>⚠ The text of %Ln article(s) says a confidential name, which stays there: %1</source>
        <translation>
            <numerusform>⚠ 기사 %Ln건의 텍스트에 기밀 이름이 나오며 그대로 남습니다: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standoff::Redactor</name>
    <message>
        <source>Entity</source>
        <translation>개체</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>주장</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>주석자</translation>
    </message>
</context>
<context>
    <name>Standoff::RefiCodebookFormat</name>
    <message>
        <source>REFI-QDA codebook</source>
        <translation>REFI-QDA 코드북</translation>
    </message>
    <message>
        <source>the tagset</source>
        <translation>태그 집합</translation>
    </message>
    <message>
        <source>what new records of the tag start with</source>
        <translation>태그로 만드는 새 레코드의 초깃값</translation>
    </message>
    <message>
        <source>the layer, which has no tags</source>
        <translation>태그가 없는 계층</translation>
    </message>
    <message>
        <source>The project has no tags, and a codebook must have some</source>
        <translation>프로젝트에 태그가 없습니다. 코드북에는 태그가 있어야 합니다</translation>
    </message>
</context>
<context>
    <name>Standoff::RefiCodes</name>
    <message numerus="yes">
        <source>There are more than %Ln codes</source>
        <translation>
            <numerusform>코드가 %Ln개를 넘습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>The code “%1” is too deep within others</source>
        <translation>코드 “%1”이(가) 다른 코드 안에 너무 깊이 있습니다</translation>
    </message>
    <message>
        <source>A code in line %1 has no name</source>
        <translation>%1번째 줄의 코드에 이름이 없습니다</translation>
    </message>
</context>
<context>
    <name>Standoff::RefiFormat</name>
    <message>
        <source>REFI-QDA project</source>
        <translation>REFI-QDA 프로젝트</translation>
    </message>
    <message>
        <source>Count &amp;offsets in</source>
        <translation>위치를 세는 단위(&amp;O)</translation>
    </message>
    <message>
        <source>Code points, as the specification says</source>
        <translation>코드 포인트, 규격대로</translation>
    </message>
    <message>
        <source>UTF-16 units, for NVivo</source>
        <translation>UTF-16 단위, NVivo용</translation>
    </message>
    <message>
        <source>what new records of the tag start with</source>
        <translation>태그로 만드는 새 레코드의 초깃값</translation>
    </message>
    <message>
        <source>the layer, which has no tags</source>
        <translation>태그가 없는 계층</translation>
    </message>
    <message>
        <source>control characters in the type or the note of a relation</source>
        <translation>관계의 유형이나 메모에 있는 제어 문자</translation>
    </message>
</context>
<context>
    <name>Standoff::RefiProject</name>
    <message>
        <source>line %1, column %2: %3</source>
        <translation>%1번째 줄, %2번째 열: %3</translation>
    </message>
    <message>
        <source>There are more than %1 notes, links and values; the rest was left out</source>
        <translation>메모, 연결, 값이 %1개를 넘어 나머지는 제외했습니다</translation>
    </message>
    <message>
        <source>This is not a project of REFI-QDA</source>
        <translation>REFI-QDA 프로젝트가 아닙니다</translation>
    </message>
    <message numerus="yes">
        <source>%Ln set(s)</source>
        <translation>
            <numerusform>집합 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln case(s) that are not of a whole source</source>
        <translation>
            <numerusform>자료 전체에 대한 것이 아닌 사례 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>the graphs</source>
        <translation>그래프</translation>
    </message>
</context>
<context>
    <name>Standoff::RefiReader</name>
    <message>
        <source>%1: %2</source>
        <comment>a file, what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>It is not in the archive</source>
        <translation>압축 파일 안에 없습니다</translation>
    </message>
    <message>
        <source>It is neither in the archive nor in its folder</source>
        <translation>압축 파일에도, 그 폴더에도 없습니다</translation>
    </message>
    <message>
        <source>This is not a codebook of REFI-QDA</source>
        <translation>REFI-QDA 코드북이 아닙니다</translation>
    </message>
    <message>
        <source>There are no codes in it</source>
        <translation>코드가 없습니다</translation>
    </message>
    <message numerus="yes">
        <source>%Ln set(s) of codes</source>
        <translation>
            <numerusform>코드 집합 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>project.qde: %1</source>
        <translation>project.qde: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s) that are no text (%1)</source>
        <translation>
            <numerusform>텍스트가 아닌 자료 %Ln개(%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) that are not between two selections of one text</source>
        <translation>
            <numerusform>한 텍스트의 두 선택 영역 사이가 아닌 연결 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>%1번째 줄</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selection(s) of areas of the pages of “%1”</source>
        <translation>
            <numerusform>“%1”의 페이지 영역에 대한 선택 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>the rest of the notes: there are more than can be read</source>
        <translation>나머지 메모: 읽을 수 있는 것보다 많습니다</translation>
    </message>
    <message>
        <source>a coding: its code is not in the codebook</source>
        <translation>코딩: 그 코드가 코드북에 없습니다</translation>
    </message>
    <message>
        <source>a selection without numbers</source>
        <translation>위치 번호가 없는 선택 영역</translation>
    </message>
    <message>
        <source>“%1”: it does not say where its text is</source>
        <translation>“%1”: 텍스트가 어디에 있는지 나와 있지 않습니다</translation>
    </message>
    <message numerus="yes">
        <source>“%1” and %Ln selection(s): its text %2: %3</source>
        <comment>a source; a file; why</comment>
        <translation>
            <numerusform>“%1”와(과) 선택 영역 %Ln개: 그 텍스트 %2: %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selection(s) too many</source>
        <translation>
            <numerusform>한도를 넘은 선택 영역 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>There is more text in the project than can be read</source>
        <translation>프로젝트에 읽을 수 있는 것보다 많은 텍스트가 있습니다</translation>
    </message>
</context>
<context>
    <name>Standoff::RegisterPage</name>
    <message>
        <source>Annotation</source>
        <translation>주석</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>No mentions</source>
        <translation>언급 없음</translation>
    </message>
    <message>
        <source>There are no tags for this yet. Add one to the tagset.</source>
        <translation>여기에 쓸 태그가 아직 없습니다. 태그 집합에 추가하십시오.</translation>
    </message>
    <message>
        <source>Select words in the article and click a tag above.</source>
        <translation>기사에서 단어를 선택하고 위의 태그를 클릭하십시오.</translation>
    </message>
    <message>
        <source>Select a name in the article and press %1 to tag it as “%2”.</source>
        <translation>기사에서 이름을 선택하고 %1 키를 누르면 “%2” 태그가 지정됩니다.</translation>
    </message>
    <message>
        <source>Select what is claimed in the article and press %1 to tag it as “%2”.</source>
        <translation>기사에서 주장하는 내용을 선택하고 %1 키를 누르면 “%2” 태그가 지정됩니다.</translation>
    </message>
    <message>
        <source>Select whoever is quoted in the article and press %1 to tag it as “%2”.</source>
        <translation>기사에서 인용된 사람이나 출처를 선택하고 %1 키를 누르면 “%2” 태그가 지정됩니다.</translation>
    </message>
    <message>
        <source>Height of the register</source>
        <translation>등록부의 높이</translation>
    </message>
    <message>
        <source>Annotation and record</source>
        <translation>주석과 레코드</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>언급</translation>
    </message>
    <message>
        <source>Group and sort the list</source>
        <translation>목록을 묶고 정렬</translation>
    </message>
    <message>
        <source>No occurrences</source>
        <translation>출현 없음</translation>
    </message>
    <message>
        <source>No records match the filter.</source>
        <translation>조건에 맞는 레코드가 없습니다.</translation>
    </message>
    <message>
        <source>Occurrences</source>
        <translation>출현</translation>
    </message>
    <message>
        <source>This place</source>
        <translation>이 위치</translation>
    </message>
    <message numerus="yes">
        <source>%Ln occurrence(s)</source>
        <translation>
            <numerusform>출현 %Ln회</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mention(s)</source>
        <translation>
            <numerusform>언급 %Ln회</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>4 mentions in 2 articles</comment>
        <translation>%2에서 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <comment>in which mentions are</comment>
        <translation>
            <numerusform>기사 %Ln건</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standoff::Relating</name>
    <message>
        <source>Go to the annotation at which the relation ends.</source>
        <translation>관계가 끝나는 주석으로 가십시오.</translation>
    </message>
    <message>
        <source>Put the caret on the annotation from which a relation begins.</source>
        <translation>관계가 시작되는 주석에 커서를 두십시오.</translation>
    </message>
    <message>
        <source>The relation begins here. Go to the other annotation and press the key again.</source>
        <translation>관계가 여기에서 시작됩니다. 다른 주석으로 가서 키를 다시 누르십시오.</translation>
    </message>
    <message>
        <source>What is the relation?</source>
        <translation>어떤 관계입니까?</translation>
    </message>
    <message>
        <source>There is no relation at the caret. Draw one from an annotation to another.</source>
        <translation>커서 위치에 관계가 없습니다. 한 주석에서 다른 주석으로 관계를 그리십시오.</translation>
    </message>
    <message>
        <source>%1 – %2 – %3</source>
        <comment>two annotations, and their relation between them</comment>
        <translation>%1 – %2 – %3</translation>
    </message>
    <message>
        <source>&amp;Go to “%1”</source>
        <translation>“%1”(으)로 가기(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Change the type…</source>
        <translation>유형 바꾸기(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Remove the relation</source>
        <translation>관계 제거(&amp;R)</translation>
    </message>
</context>
<context>
    <name>Standoff::RemarksList</name>
    <message>
        <source>Save the remarks</source>
        <translation>참고 저장</translation>
    </message>
    <message>
        <source>remarks.txt</source>
        <translation>참고.txt</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>일반 텍스트 (*.txt)</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>복사(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>저장(&amp;S)…</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>참고</translation>
    </message>
    <message>
        <source>Copies what is selected, or all</source>
        <translation>선택한 것 또는 모두를 복사</translation>
    </message>
    <message>
        <source>Writes all remarks to a file</source>
        <translation>모든 참고를 파일에 쓰기</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>제외: %1</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… 그리고 %Ln개 더</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standoff::Reporting</name>
    <message>
        <source>Save the report</source>
        <translation>보고서 저장</translation>
    </message>
    <message>
        <source>report.csv</source>
        <translation>보고서.csv</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Standoff::Reshaping</name>
    <message>
        <source>Put the caret on an annotation to move its boundaries.</source>
        <translation>경계를 이동하려면 주석에 커서를 두십시오.</translation>
    </message>
    <message>
        <source>Select the words that are to belong to the annotation too.</source>
        <translation>주석에 함께 속할 단어를 선택하십시오.</translation>
    </message>
    <message>
        <source>Go to the annotation first, then select the words to add to it.</source>
        <translation>먼저 주석으로 간 다음 추가할 단어를 선택하십시오.</translation>
    </message>
    <message>
        <source>Put the caret on an annotation to take words out of it.</source>
        <translation>단어를 빼려면 주석에 커서를 두십시오.</translation>
    </message>
    <message>
        <source>Put the caret between two words of an annotation to split it there.</source>
        <translation>주석의 두 단어 사이에 커서를 두면 그곳에서 나뉩니다.</translation>
    </message>
    <message>
        <source>Select the annotations that are to become one.</source>
        <translation>하나로 합칠 주석들을 선택하십시오.</translation>
    </message>
</context>
<context>
    <name>Standoff::RestoreDialog</name>
    <message>
        <source>The backups are being read…</source>
        <translation>백업을 읽는 중…</translation>
    </message>
    <message>
        <source>Restore from backup</source>
        <translation>백업에서 복원</translation>
    </message>
    <message>
        <source>There are no backups of this project yet.

One is made when a project that has changed is opened, every half hour of work, before articles are removed, and by File ▸ Make a backup.</source>
        <translation>이 프로젝트의 백업이 아직 없습니다.

백업은 바뀐 프로젝트를 열 때, 작업 30분마다, 기사를 제거하기 전에, 그리고 파일 ▸ 백업 만들기로 만들어집니다.</translation>
    </message>
    <message>
        <source>The project can only be read for now: %1</source>
        <translation>프로젝트를 지금은 읽기만 할 수 있습니다: %1</translation>
    </message>
    <message>
        <source>The project as it is now becomes a backup first, so that this can be taken back.</source>
        <translation>되돌릴 수 있도록 지금의 프로젝트를 먼저 백업합니다.</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>복원(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>폴더 열기(&amp;O)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln backup(s), %1</source>
        <comment>so many, with so many bytes</comment>
        <translation>
            <numerusform>백업 %Ln개, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Restore %1</source>
        <comment>time</comment>
        <translation>%1 복원(&amp;R)</translation>
    </message>
</context>
<context>
    <name>Standoff::Saving</name>
    <message>
        <source>%1 was saved.</source>
        <comment>a file</comment>
        <translation>%1을(를) 저장했습니다.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>저장 중…</translation>
    </message>
</context>
<context>
    <name>Standoff::SearchActions</name>
    <message>
        <source>Search</source>
        <translation>찾기</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>찾기(&amp;F)…</translation>
    </message>
    <message>
        <source>Find words in the article</source>
        <translation>기사에서 단어 찾기</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>다음 찾기(&amp;N)</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>이전 찾기(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Search all articles…</source>
        <translation>모든 기사에서 찾기(&amp;S)…</translation>
    </message>
    <message>
        <source>List where words occur in all articles</source>
        <translation>모든 기사에서 단어가 나오는 위치를 나열</translation>
    </message>
</context>
<context>
    <name>Standoff::SearchPage</name>
    <message>
        <source>A&amp;ll</source>
        <translation>모두(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>중지(&amp;S)</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>찾는 중…</translation>
    </message>
    <message numerus="yes">
        <source>First %Ln hit(s) only</source>
        <translation>
            <numerusform>처음 %Ln건만</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>so many hits, and in so many articles</comment>
        <translation>%2에서 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>결과 %Ln건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <comment>in which there are hits</comment>
        <translation>
            <numerusform>기사 %Ln건</numerusform>
        </translation>
    </message>
    <message>
        <source>Find words in all articles.

kim putin  ·  &quot;arms deal&quot;  ·  pyong*  ·  kim NEAR/5 putin  ·  kim OR xi  ·  -putin
title:pact  ·  tag:Person  ·  from:2024-06  ·  /regular expression/</source>
        <translation>모든 기사에서 단어를 찾습니다.

kim putin  ·  &quot;arms deal&quot;  ·  pyong*  ·  kim NEAR/5 putin  ·  kim OR xi  ·  -putin
title:pact  ·  tag:Person  ·  from:2024-06  ·  /정규식/</translation>
    </message>
    <message>
        <source>Nothing was found. Try fewer words, or remove a restriction.</source>
        <translation>찾은 것이 없습니다. 단어를 줄이거나 조건을 빼십시오.</translation>
    </message>
    <message>
        <source>Nothing was found. To find words that begin like this, add a star: %1*</source>
        <translation>찾은 것이 없습니다. 이렇게 시작하는 단어는 별표를 붙여 찾습니다: %1*</translation>
    </message>
    <message>
        <source>Ta&amp;g selected hits…</source>
        <translation>선택한 결과에 태그 지정(&amp;G)…</translation>
    </message>
    <message numerus="yes">
        <source>Ta&amp;g %Ln hit(s)…</source>
        <translation>
            <numerusform>결과 %Ln건에 태그 지정(&amp;G)…</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag the hits as:</source>
        <translation>결과에 지정할 태그:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s) now tagged as “%1”; Undo takes it back.</source>
        <translation>
            <numerusform>결과 %Ln건에 “%1” 태그를 지정했습니다. 실행 취소로 되돌릴 수 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Search all articles</source>
        <translation>모든 기사에서 찾기</translation>
    </message>
    <message>
        <source>&amp;Only…</source>
        <translation>조건(&amp;O)…</translation>
    </message>
    <message>
        <source>Restrict the search</source>
        <translation>찾기 조건 추가</translation>
    </message>
    <message>
        <source>Find words with a tag, of a source, in a field or of a time only</source>
        <translation>특정 태그, 출처, 필드 또는 기간의 단어만 찾기</translation>
    </message>
    <message>
        <source>Order of the hits</source>
        <translation>결과 순서</translation>
    </message>
    <message>
        <source>By article</source>
        <translation>기사순</translation>
    </message>
    <message>
        <source>By the words before</source>
        <translation>앞 단어순</translation>
    </message>
    <message>
        <source>By the words after</source>
        <translation>뒤 단어순</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>Select all hits</source>
        <translation>모든 결과 선택</translation>
    </message>
    <message>
        <source>Select all hits, or none</source>
        <translation>모든 결과를 선택하거나 해제</translation>
    </message>
    <message>
        <source>Tag the selected hits in one step; in the list, a tag&apos;s key does it, too</source>
        <translation>선택한 결과에 한 단계로 태그를 지정합니다. 목록에서 태그의 키를 눌러도 됩니다</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>찾기 진행률</translation>
    </message>
    <message>
        <source>Keep the hits that were found so far</source>
        <translation>지금까지 찾은 결과를 유지</translation>
    </message>
    <message>
        <source>Words with the &amp;tag</source>
        <translation>태그가 있는 단어(&amp;T)</translation>
    </message>
    <message>
        <source>Words &amp;without the tag</source>
        <translation>태그가 없는 단어(&amp;W)</translation>
    </message>
    <message>
        <source>Words with a tag of the &amp;layer</source>
        <translation>계층의 태그가 있는 단어(&amp;L)</translation>
    </message>
    <message>
        <source>Words of the &amp;source</source>
        <translation>출처의 말(&amp;S)</translation>
    </message>
    <message>
        <source>In the title</source>
        <translation>제목에서</translation>
    </message>
    <message>
        <source>In the byline</source>
        <translation>기자명에서</translation>
    </message>
    <message>
        <source>In the publisher&apos;s name</source>
        <translation>발행처 이름에서</translation>
    </message>
    <message>
        <source>In notes</source>
        <translation>메모에서</translation>
    </message>
    <message>
        <source>Published from %1 on</source>
        <translation>%1부터 발행</translation>
    </message>
    <message>
        <source>Published until %1</source>
        <translation>%1까지 발행</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more article(s)</source>
        <comment>a list of titles</comment>
        <translation>
            <numerusform>%1 외 기사 %Ln건</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %Ln hit(s); the list is no longer updated</source>
        <translation>
            <numerusform>결과 %Ln건에서 중지했습니다. 목록은 더 이상 갱신되지 않습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>There is too much to find, or a regular expression takes too many steps: hits may be missing in %1. Narrow the search.</source>
        <comment>a list of titles</comment>
        <translation>찾을 것이 너무 많거나 정규식이 너무 많은 단계를 거칩니다. %1에는 빠진 결과가 있을 수 있습니다. 찾기 조건을 좁히십시오.</translation>
    </message>
    <message numerus="yes">
        <source>Tagging %Ln hit(s)…</source>
        <translation>
            <numerusform>찾은 %Ln곳에 태그를 지정하는 중…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standoff::Session</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: Another project has taken its place; open that in a window of its own</source>
        <translation>%1: 다른 프로젝트가 그 자리에 있습니다. 별도의 창에서 여십시오</translation>
    </message>
    <message>
        <source>The disk failed at an earlier step</source>
        <translation>이전 단계에서 디스크 오류가 났습니다</translation>
    </message>
    <message>
        <source>Another program changed the project</source>
        <translation>다른 프로그램이 프로젝트를 바꿨습니다</translation>
    </message>
    <message>
        <source>%1: %2. It was loaded again, and the last step was not made; check it and try again</source>
        <translation>%1: %2. 다시 불러왔으며 마지막 단계는 실행하지 않았습니다. 확인하고 다시 하십시오</translation>
    </message>
    <message>
        <source>%1: This cannot be: %2</source>
        <translation>%1: 그럴 수 없습니다: %2</translation>
    </message>
    <message>
        <source>%1: This step of the history does not fit the project: %2</source>
        <translation>%1: 기록의 이 단계가 프로젝트와 맞지 않습니다: %2</translation>
    </message>
    <message>
        <source>%1: Nothing can be changed now: %2</source>
        <translation>%1: 지금은 아무것도 바꿀 수 없습니다: %2</translation>
    </message>
</context>
<context>
    <name>Standoff::ShortenDialog</name>
    <message>
        <source>No step goes.</source>
        <translation>없어지는 단계가 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) go, made from %1 to %2.</source>
        <translation>
            <numerusform>%1부터 %2까지의 단계 %Ln개가 없어집니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) stay.</source>
        <translation>
            <numerusform>단계 %Ln개가 남습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Those that go were made by: %1.</source>
        <translation>없어지는 단계의 작업자: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) of removed articles go with them.</source>
        <translation>
            <numerusform>제거한 기사의 텍스트 %Ln개도 함께 없어집니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file gets smaller by about %1.</source>
        <translation>파일이 약 %1 줄어듭니다.</translation>
    </message>
    <message>
        <source>The steps &amp;before</source>
        <translation>이 날짜 이전의 단계(&amp;B)</translation>
    </message>
    <message>
        <source>All but the &amp;last</source>
        <translation>마지막 몇 개만 남기고 모두(&amp;L)</translation>
    </message>
    <message>
        <source>Shorten the history</source>
        <translation>기록 줄이기</translation>
    </message>
    <message>
        <source>Steps before this day go</source>
        <translation>이 날짜 이전의 단계가 없어집니다</translation>
    </message>
    <message>
        <source>This many of the last steps stay</source>
        <translation>마지막 단계를 이만큼 남깁니다</translation>
    </message>
    <message>
        <source>Steps that go cannot be taken back any more, and nobody can see who made them. Otherwise the project stays as it is. A backup is made first.</source>
        <translation>없어진 단계는 더는 되돌릴 수 없고 누가 했는지도 볼 수 없습니다. 그 밖에는 프로젝트가 그대로입니다. 먼저 백업을 만듭니다.</translation>
    </message>
    <message>
        <source>&amp;Shorten</source>
        <translation>줄이기(&amp;S)</translation>
    </message>
    <message>
        <source>Being counted…</source>
        <translation>세는 중…</translation>
    </message>
    <message>
        <source>The project can only be read for now: %1</source>
        <translation>프로젝트를 지금은 읽기만 할 수 있습니다: %1</translation>
    </message>
</context>
<context>
    <name>Standoff::SidePanel</name>
    <message>
        <source>Entities %1</source>
        <comment>how many</comment>
        <translation>개체 %1</translation>
    </message>
    <message>
        <source>Claims %1</source>
        <comment>how many</comment>
        <translation>주장 %1</translation>
    </message>
    <message>
        <source>Sources %1</source>
        <comment>how many</comment>
        <translation>출처 %1</translation>
    </message>
</context>
<context>
    <name>Standoff::SourceGraphView</name>
    <message>
        <source>Whose word it rests on</source>
        <translation>근거가 된 출처</translation>
    </message>
    <message>
        <source>someone named in the text</source>
        <translation>본문에 이름이 나온 누군가</translation>
    </message>
    <message>
        <source>%1 (in a circle)</source>
        <translation>%1(순환)</translation>
    </message>
    <message>
        <source>%1 (root)</source>
        <comment>a source that rests on nothing else</comment>
        <translation>%1(근원)</translation>
    </message>
</context>
<context>
    <name>Standoff::SpacyFormat</name>
    <message>
        <source>This is not a span</source>
        <translation>구간이 아닙니다</translation>
    </message>
    <message>
        <source>%1, span %2</source>
        <comment>a group of spans</comment>
        <translation>%1, 구간 %2</translation>
    </message>
    <message>
        <source>spaCy, documents as JSON</source>
        <translation>spaCy, JSON 문서</translation>
    </message>
    <message>
        <source>This is not an entity: begin, end and a name</source>
        <translation>개체가 아닙니다. 시작, 끝, 이름이 있어야 합니다</translation>
    </message>
    <message>
        <source>This is not a document: it has no text</source>
        <translation>문서가 아닙니다. 텍스트가 없습니다</translation>
    </message>
    <message>
        <source>entity %1</source>
        <translation>개체 %1</translation>
    </message>
</context>
<context>
    <name>Standoff::SpacyTraining</name>
    <message numerus="yes">
        <source>%Ln label(s) do not fit %1; the nearest was taken</source>
        <translation>
            <numerusform>라벨 %Ln개가 %1에 맞지 않아 가장 가까운 것으로 읽었습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>The words are not those of the text, which was put together from them instead</source>
        <translation>단어가 텍스트의 단어와 달라, 대신 그 단어를 이어 텍스트를 만들었습니다</translation>
    </message>
    <message>
        <source>There is no text: it was put together from the words, with spaces between</source>
        <translation>텍스트가 없어 단어 사이에 공백을 넣고 이어 텍스트를 만들었습니다</translation>
    </message>
</context>
<context>
    <name>Standoff::SplitForm</name>
    <message>
        <source>see&amp;d</source>
        <translation>시드(&amp;D)</translation>
    </message>
    <message>
        <source>Shares of the articles</source>
        <translation>기사의 비율</translation>
    </message>
    <message>
        <source>Names and shares: a folder or file for each. Empty: all articles together</source>
        <translation>이름과 비율: 각각 폴더나 파일 하나가 됩니다. 비워 두면 모든 기사를 함께 씁니다</translation>
    </message>
    <message>
        <source>by chance</source>
        <comment>how articles are divided</comment>
        <translation>무작위</translation>
    </message>
    <message>
        <source>by date</source>
        <comment>how articles are divided</comment>
        <translation>날짜순</translation>
    </message>
    <message>
        <source>Divided</source>
        <translation>나누는 방식</translation>
    </message>
    <message>
        <source>By date the first part gets the earliest articles</source>
        <translation>날짜순이면 첫 부분에 가장 이른 기사가 들어갑니다</translation>
    </message>
    <message>
        <source>The same seed divides the same articles alike</source>
        <translation>시드가 같으면 같은 기사가 똑같이 나뉩니다</translation>
    </message>
</context>
<context>
    <name>Standoff::StandoffFormat</name>
    <message>
        <source>is evidence for a claim, in an article that is not exported</source>
        <translation>주장의 증거이지만 내보내지 않는 기사에 있음</translation>
    </message>
    <message>
        <source>Standoff JSON</source>
        <translation>Standoff JSON</translation>
    </message>
    <message>
        <source>Include the files that the articles were &amp;read from</source>
        <translation>기사를 읽어 온 파일 포함(&amp;R)</translation>
    </message>
    <message>
        <source>Standoff JSON lines</source>
        <translation>Standoff JSON Lines</translation>
    </message>
</context>
<context>
    <name>Standoff::StandoffReader</name>
    <message>
        <source>%1:%2: This is not valid JSON; nothing was read</source>
        <translation>%1:%2: 올바른 JSON이 아닙니다. 아무것도 읽지 않았습니다</translation>
    </message>
    <message>
        <source>%1: A number is too large; nothing was read</source>
        <translation>%1: 너무 큰 숫자가 있습니다. 아무것도 읽지 않았습니다</translation>
    </message>
    <message>
        <source>%1: This is not a project in Standoff JSON: “standoff” is missing</source>
        <translation>%1: Standoff JSON 프로젝트가 아닙니다. “standoff”가 없습니다</translation>
    </message>
    <message>
        <source>%1: %2: The file has no value with this UUID</source>
        <translation>%1: %2: 파일에 이 UUID의 값이 없습니다</translation>
    </message>
    <message>
        <source>%1: %2: %3</source>
        <translation>%1: %2: %3</translation>
    </message>
    <message>
        <source>%1: %2 is not known and was left out</source>
        <translation>%1: %2은(는) 알 수 없어 제외했습니다</translation>
    </message>
    <message>
        <source>%1: %2 and more is not known and was left out</source>
        <translation>%1: %2 외에도 알 수 없는 항목이 더 있어 제외했습니다</translation>
    </message>
    <message>
        <source>The number of the format is expected</source>
        <translation>형식의 번호가 필요합니다</translation>
    </message>
    <message>
        <source>The file was written by a newer Standoff (format %1, known is %2)</source>
        <translation>더 새로운 Standoff에서 쓴 파일입니다(형식 %1, 알려진 형식은 %2)</translation>
    </message>
    <message>
        <source>An array is expected</source>
        <translation>배열이 필요합니다</translation>
    </message>
    <message>
        <source>This is missing</source>
        <translation>없습니다</translation>
    </message>
    <message>
        <source>Two values have this UUID</source>
        <translation>두 값의 UUID가 같습니다</translation>
    </message>
    <message>
        <source>It was given as “%1” before</source>
        <translation>앞에서는 “%1”(으)로 지정되었습니다</translation>
    </message>
    <message>
        <source>A relation must be between two entities or two sources</source>
        <translation>관계는 두 개체 또는 두 출처 사이에 있어야 합니다</translation>
    </message>
    <message>
        <source>The current version is not among the versions</source>
        <translation>현재 버전이 버전 목록에 없습니다</translation>
    </message>
    <message>
        <source>A text is expected</source>
        <translation>텍스트가 필요합니다</translation>
    </message>
    <message>
        <source>A text must not have carriage returns or NUL characters</source>
        <translation>텍스트에는 캐리지 리턴과 NUL 문자가 없어야 합니다</translation>
    </message>
    <message>
        <source>The text was changed: its SHA-256 is %1</source>
        <translation>텍스트가 변경되었습니다. SHA-256이 %1입니다</translation>
    </message>
    <message>
        <source>This is not base64</source>
        <translation>base64가 아닙니다</translation>
    </message>
    <message>
        <source>The bytes were changed: their SHA-256 is %1</source>
        <translation>바이트가 변경되었습니다. SHA-256이 %1입니다</translation>
    </message>
    <message>
        <source>A paragraph can have only one role</source>
        <translation>단락의 역할은 하나여야 합니다</translation>
    </message>
    <message>
        <source>An annotation can be a mention of one record at most</source>
        <translation>주석은 레코드를 하나까지만 가리킬 수 있습니다</translation>
    </message>
    <message>
        <source>Fragments must be in the text, one after the other</source>
        <translation>조각은 텍스트 안에 차례로 있어야 합니다</translation>
    </message>
    <message>
        <source>The text at %1–%2 is “%3”, not “%4”</source>
        <translation>%1–%2 위치에는 “%4”이(가) 아니라 “%3”이(가) 있습니다</translation>
    </message>
    <message>
        <source>An annotation of this version is expected</source>
        <translation>이 버전의 주석이 필요합니다</translation>
    </message>
    <message numerus="yes">
        <source>The text has %Ln character(s)</source>
        <translation>
            <numerusform>텍스트는 %Ln자입니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text has %Ln paragraph(s)</source>
        <translation>
            <numerusform>텍스트의 단락은 %Ln개입니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln value(s) left out that an earlier file has</source>
        <translation>
            <numerusform>%1: 앞선 파일에 있는 값 %Ln개를 제외했습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: line and column %2: %3</source>
        <comment>a file, a place, what is wrong</comment>
        <translation>%1: 줄과 열 %2: %3</translation>
    </message>
</context>
<context>
    <name>Standoff::StandoffWriter</name>
    <message>
        <source>%1 %2 has no UUID of its own, which this format needs; run “standoff check”</source>
        <comment>the type of a value, its number</comment>
        <translation>%1 %2에 이 형식에 필요한 고유 UUID가 없습니다. “standoff check”를 실행하십시오</translation>
    </message>
</context>
<context>
    <name>Standoff::StateChip</name>
    <message>
        <source>Show only these articles; several can be chosen</source>
        <translation>이 상태의 기사만 보기(여러 상태 선택 가능)</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln article(s)</source>
        <comment>a state</comment>
        <translation>
            <numerusform>%1, 기사 %Ln건</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standoff::StatusLine</name>
    <message>
        <source>Reading only</source>
        <translation>읽기 전용</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>모든 변경 사항 저장됨</translation>
    </message>
    <message>
        <source>All changes saved at %1</source>
        <comment>time of day</comment>
        <translation>모든 변경 사항 저장됨(%1)</translation>
    </message>
    <message>
        <source>¶ %1 · character %2</source>
        <translation>¶ %1 · 문자 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) selected</source>
        <translation>
            <numerusform>%Ln자 선택됨</numerusform>
        </translation>
    </message>
    <message>
        <source>Annotator: %1</source>
        <translation>주석자: %1</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>zoom</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Not all marks are shown</source>
        <translation>일부 표시가 숨겨져 있음</translation>
    </message>
    <message>
        <source>Choose in the menu View, Marks, what is shown</source>
        <translation>보기 메뉴의 표시에서 보일 것을 선택</translation>
    </message>
    <message>
        <source>Page %1 · ¶ %2 · character %3</source>
        <translation>%1쪽 · ¶ %2 · 문자 %3</translation>
    </message>
</context>
<context>
    <name>Standoff::StepsRow</name>
    <message>
        <source>Another state</source>
        <translation>다른 상태</translation>
    </message>
    <message>
        <source>proposed; %1 takes it</source>
        <comment>a key</comment>
        <translation>제안됨, %1 키로 선택</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>알 수 없음</translation>
    </message>
</context>
<context>
    <name>Standoff::Syncing</name>
    <message>
        <source>%1 could not be written to disk: %2</source>
        <translation>%1을(를) 디스크에 쓸 수 없었습니다: %2</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made</source>
        <translation>폴더 %1을(를) 만들 수 없습니다</translation>
    </message>
</context>
<context>
    <name>Standoff::TableReader</name>
    <message>
        <source>row %1</source>
        <translation>%1행</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <extracomment>%1 is the name of a sheet of a workbook</extracomment>
        <translation>%1, %2행</translation>
    </message>
    <message>
        <source>what is in these columns: %1</source>
        <comment>names of columns</comment>
        <translation>다음 열의 내용: %1</translation>
    </message>
    <message>
        <source>“%1” is not a range of the text</source>
        <translation>“%1”은(는) 텍스트의 범위가 아닙니다</translation>
    </message>
    <message>
        <source>The annotation “%1” does not say where it is</source>
        <translation>주석 “%1”이(가) 어디에 있는지 나와 있지 않습니다</translation>
    </message>
    <message>
        <source>“%1” to “%2” is not a range of the text</source>
        <comment>two cells of a table</comment>
        <translation>“%1”에서 “%2”까지는 텍스트의 범위가 아닙니다</translation>
    </message>
    <message>
        <source>“%1” is not a status (accepted, proposed, rejected)</source>
        <translation>“%1”은(는) 상태가 아닙니다. 쓸 수 있는 값: accepted, proposed, rejected</translation>
    </message>
    <message>
        <source>The attributes “%1” are no JSON object</source>
        <translation>속성 “%1”은(는) JSON 객체가 아닙니다</translation>
    </message>
    <message>
        <source>the relation “%1”: there is no annotation %2</source>
        <translation>관계 “%1”: 주석 %2이(가) 없습니다</translation>
    </message>
    <message>
        <source>an attribution: there is no annotation of it</source>
        <translation>귀속: 해당하는 주석이 없습니다</translation>
    </message>
    <message>
        <source>“%1” is not a register (entity, source, claim)</source>
        <translation>“%1”은(는) 등록부가 아닙니다. 쓸 수 있는 값: entity, source, claim</translation>
    </message>
    <message>
        <source>The columns of this table do not say what it is; a table of annotations has columns with these names: %1</source>
        <translation>이 표의 열로는 무슨 표인지 알 수 없습니다. 주석 표에는 다음 이름의 열이 있습니다: %1</translation>
    </message>
    <message>
        <source>There is a text of the document “%1” already</source>
        <translation>문서 “%1”의 텍스트가 이미 있습니다</translation>
    </message>
    <message>
        <source>“%1” does not occur again in “%2”</source>
        <translation>“%2”에 “%1”이(가) 더는 나오지 않습니다</translation>
    </message>
    <message>
        <source>“%1” does not occur in “%2”</source>
        <translation>“%2”에 “%1”이(가) 나오지 않습니다</translation>
    </message>
    <message>
        <source>%1: There is no table of annotations; it has columns with these names: %2</source>
        <translation>%1: 주석 표가 없습니다. 주석 표에는 다음 이름의 열이 있습니다: %2</translation>
    </message>
    <message numerus="yes">
        <source>There is no text of this document, so its %Ln annotation(s) were left out: give it in a column “article_text”, or as a file of that name beside the table</source>
        <translation>
            <numerusform>이 문서의 텍스트가 없어 주석 %Ln개를 제외했습니다. 텍스트를 “article_text” 열에 넣거나 문서 이름의 파일로 표 옆에 두십시오</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standoff::TagChip</name>
    <message>
        <source>%1, key %2</source>
        <translation>%1, 키 %2</translation>
    </message>
    <message>
        <source>Tag the selection as %1</source>
        <translation>선택 영역에 %1 태그 지정</translation>
    </message>
</context>
<context>
    <name>Standoff::TagChips</name>
    <message>
        <source>Tag the selection</source>
        <translation>선택 영역에 태그 지정</translation>
    </message>
    <message>
        <source>Edit tag…</source>
        <translation>태그 편집…</translation>
    </message>
    <message>
        <source>Add tag…</source>
        <translation>태그 추가…</translation>
    </message>
    <message>
        <source>Find one of all tags by a few letters</source>
        <translation>이름의 일부로 모든 태그에서 찾기</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more…</source>
        <comment>tags</comment>
        <translation>
            <numerusform>%Ln개 더…</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag the words as:</source>
        <translation>단어에 지정할 태그:</translation>
    </message>
</context>
<context>
    <name>Standoff::TagForm</name>
    <message>
        <source>form: name | nominal | pronoun</source>
        <translation>형태: 이름 | 명사구 | 대명사</translation>
    </message>
    <message>
        <source>One attribute per line: its name, a colon, and the values that it may have, with | between them. Without values any text will do.</source>
        <translation>한 줄에 속성 하나: 이름, 쌍점, 그리고 가질 수 있는 값을 |로 구분해 적습니다. 값을 적지 않으면 아무 텍스트나 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>parent of a tag</comment>
        <translation>없음</translation>
    </message>
</context>
<context>
    <name>Standoff::Tagging</name>
    <message>
        <source>Open an article first, then select words in it.</source>
        <translation>먼저 기사를 연 다음 단어를 선택하십시오.</translation>
    </message>
    <message>
        <source>&amp;Change “%1” to “%2”</source>
        <translation>“%1”을(를) “%2”(으)로 변경(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Tag it as “%1” too</source>
        <translation>“%1” 태그도 지정(&amp;T)</translation>
    </message>
    <message>
        <source>Put the caret on an annotation to remove it.</source>
        <translation>제거하려면 주석에 커서를 두십시오.</translation>
    </message>
    <message>
        <source>Change the tag to:</source>
        <translation>태그를 다음으로 바꾸기:</translation>
    </message>
    <message>
        <source>Tag the words as:</source>
        <translation>단어에 지정할 태그:</translation>
    </message>
    <message>
        <source>The quotation marks at the ends are not part of what is tagged.</source>
        <translation>양 끝의 따옴표는 태그를 지정한 부분에 들어가지 않습니다.</translation>
    </message>
    <message numerus="yes">
        <source>More is selected than fits on the screen: %Ln letter(s). Tag all of it as “%1”?</source>
        <translation>
            <numerusform>선택한 부분이 화면에 다 들어가지 않습니다(%Ln자). 전체에 “%1” 태그를 지정하시겠습니까?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>태그 지정(&amp;T)</translation>
    </message>
</context>
<context>
    <name>Standoff::TagsModel</name>
    <message>
        <source>Tag</source>
        <translation>태그</translation>
    </message>
    <message>
        <source>Key</source>
        <comment>on the keyboard</comment>
        <translation>키</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>주석</translation>
    </message>
</context>
<context>
    <name>Standoff::TagsetEditor</name>
    <message>
        <source>Tagset</source>
        <translation>태그 집합</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>tooltip and key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Add tag</source>
        <translation>태그 추가</translation>
    </message>
    <message>
        <source>Add a tag to this layer</source>
        <translation>이 계층에 태그 추가</translation>
    </message>
    <message>
        <source>Add layer</source>
        <translation>계층 추가</translation>
    </message>
    <message>
        <source>Add a layer of your own</source>
        <translation>사용자 계층 추가</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>이름 바꾸기</translation>
    </message>
    <message>
        <source>Type another name</source>
        <translation>다른 이름 입력</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>위로</translation>
    </message>
    <message>
        <source>Move the tag up</source>
        <translation>태그를 위로 이동</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>아래로</translation>
    </message>
    <message>
        <source>Move the tag down</source>
        <translation>태그를 아래로 이동</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Delete the tag</source>
        <translation>태그 삭제</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>다시 실행</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>되돌린 단계 다시 실행</translation>
    </message>
    <message>
        <source>Load…</source>
        <translation>불러오기…</translation>
    </message>
    <message>
        <source>Add the tags of a tagset file</source>
        <translation>태그 집합 파일의 태그 추가</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>다른 이름으로 저장…</translation>
    </message>
    <message>
        <source>Write the tagset to a file</source>
        <translation>태그 집합을 파일에 쓰기</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>새 태그</translation>
    </message>
    <message>
        <source>New tag %1</source>
        <translation>새 태그 %1</translation>
    </message>
    <message>
        <source>New layer</source>
        <translation>새 계층</translation>
    </message>
    <message numerus="yes">
        <source>Move its %Ln annotation(s) to:</source>
        <translation>
            <numerusform>주석 %Ln개를 옮길 태그:</numerusform>
        </translation>
    </message>
    <message>
        <source>Load tagset</source>
        <translation>태그 집합 불러오기</translation>
    </message>
    <message>
        <source>Tagsets (*.json);;All files (*)</source>
        <translation>태그 집합 (*.json);;모든 파일 (*)</translation>
    </message>
    <message>
        <source>Save tagset</source>
        <translation>태그 집합 저장</translation>
    </message>
    <message>
        <source>Tagset (*.json)</source>
        <translation>태그 집합 (*.json)</translation>
    </message>
    <message>
        <source>Take back the last step made here</source>
        <translation>여기서 한 마지막 단계를 되돌리기</translation>
    </message>
    <message>
        <source>Deleting the tag…</source>
        <translation>태그를 삭제하는 중…</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <extracomment>%1 is the name of a tag or layer, %2 what is wrong with it</extracomment>
        <translation>“%1”: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a file, %2 what is wrong in it</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Standoff::TagsetTree</name>
    <message>
        <source>Layers and tags</source>
        <translation>계층과 태그</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>태그</translation>
    </message>
    <message>
        <source>Key</source>
        <comment>on the keyboard</comment>
        <translation>키</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>주석</translation>
    </message>
</context>
<context>
    <name>Standoff::TargetRow</name>
    <message>
        <source>As a &amp;ZIP archive</source>
        <translation>ZIP 압축 파일로(&amp;Z)</translation>
    </message>
    <message>
        <source>The file or folder that is written</source>
        <translation>쓸 파일 또는 폴더</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>찾아보기(&amp;B)…</translation>
    </message>
    <message>
        <source>Choose the destination</source>
        <translation>내보낼 위치 선택</translation>
    </message>
    <message>
        <source>Write all files into one archive</source>
        <translation>모든 파일을 압축 파일 하나에 쓰기</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <comment>where an export goes</comment>
        <translation>내보낼 위치(&amp;O)</translation>
    </message>
    <message>
        <source>export</source>
        <comment>name of a file</comment>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>내보낼 위치</translation>
    </message>
</context>
<context>
    <name>Standoff::TeiFormat</name>
    <message>
        <source>TEI P5</source>
        <translation>TEI P5</translation>
    </message>
    <message>
        <source>&amp;Annotations</source>
        <translation>주석(&amp;A)</translation>
    </message>
    <message>
        <source>Beside the text, between anchors</source>
        <translation>텍스트 옆에, 앵커 사이로</translation>
    </message>
    <message>
        <source>As elements in the text</source>
        <translation>텍스트 안의 요소로</translation>
    </message>
    <message>
        <source>when annotations were changed last and how they were made; when read again, the identity and the time of relations and attributions as well</source>
        <translation>주석을 마지막으로 바꾼 때와 만든 방식. 다시 읽을 때는 관계와 귀속의 식별자와 시각도</translation>
    </message>
    <message>
        <source>characters that XML has no place for</source>
        <translation>XML에 쓸 수 없는 문자</translation>
    </message>
    <message>
        <source>an attribution without annotations</source>
        <translation>주석이 없는 귀속</translation>
    </message>
</context>
<context>
    <name>Standoff::TeiNode</name>
    <message>
        <source>Elements are nested more than %1 deep</source>
        <translation>요소가 %1단계보다 깊이 중첩되어 있습니다</translation>
    </message>
    <message>
        <source>There are more than %1 elements and texts</source>
        <translation>요소와 텍스트가 %1개를 넘습니다</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <comment>a place, what is wrong there</comment>
        <translation>%1번째 줄: %2</translation>
    </message>
    <message>
        <source>There is no element in it</source>
        <translation>요소가 없습니다</translation>
    </message>
</context>
<context>
    <name>Standoff::TeiReader</name>
    <message>
        <source>The link is of less than two</source>
        <translation>연결의 대상이 둘보다 적습니다</translation>
    </message>
    <message>
        <source>The relation is of more than %1 annotations</source>
        <translation>관계의 주석이 %1개를 넘습니다</translation>
    </message>
    <message>
        <source>The relation “%1” is not of two annotations</source>
        <translation>관계 “%1”이(가) 두 주석 사이의 것이 아닙니다</translation>
    </message>
    <message>
        <source>It points to more than %1 places</source>
        <translation>가리키는 곳이 %1개를 넘습니다</translation>
    </message>
    <message>
        <source>“%1” is not in the document</source>
        <translation>“%1”이(가) 문서에 없습니다</translation>
    </message>
    <message>
        <source>There are more than %1 ranges in the document</source>
        <translation>문서의 범위가 %1개를 넘습니다</translation>
    </message>
    <message>
        <source>There is no “%1” in the text</source>
        <translation>텍스트에 “%1”이(가) 없습니다</translation>
    </message>
    <message>
        <source>“%1” is not within the text</source>
        <translation>“%1”이(가) 텍스트 안에 있지 않습니다</translation>
    </message>
    <message>
        <source>There is no “%1” in the lists</source>
        <translation>목록에 “%1”이(가) 없습니다</translation>
    </message>
    <message>
        <source>The annotation is about nothing in the text</source>
        <translation>주석이 텍스트의 아무것도 가리키지 않습니다</translation>
    </message>
    <message>
        <source>The span is of nothing in the text</source>
        <translation>구간이 텍스트의 아무것도 가리키지 않습니다</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>%1번째 줄</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file, what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: This is not TEI: its element is &lt;%2&gt;</source>
        <translation>%1: TEI가 아닙니다. 요소가 &lt;%2&gt;입니다</translation>
    </message>
    <message>
        <source>There is no &lt;text&gt; in it</source>
        <translation>&lt;text&gt;가 없습니다</translation>
    </message>
</context>
<context>
    <name>Standoff::TeiText</name>
    <message>
        <source>“%1” is instead of “%2”</source>
        <comment>two readings</comment>
        <translation>“%2” 대신 “%1”을(를) 썼습니다</translation>
    </message>
    <message>
        <source>&lt;%1&gt; is not part of the text: “%2”</source>
        <translation>&lt;%1&gt;은(는) 텍스트의 일부가 아닙니다: “%2”</translation>
    </message>
</context>
<context>
    <name>Standoff::TextEditor</name>
    <message numerus="yes">
        <source>%1 of %Ln character(s)</source>
        <translation>
            <numerusform>%Ln자 중 %1자</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standoff::Tour</name>
    <message>
        <source>&amp;Back</source>
        <translation>뒤로(&amp;B)</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>둘러보기</translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation>끝내기(&amp;E)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>step of a tour</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>다음(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>완료(&amp;D)</translation>
    </message>
</context>
<context>
    <name>Standoff::UimaJsonFormat</name>
    <message>
        <source>UIMA CAS JSON</source>
        <translation>UIMA CAS JSON</translation>
    </message>
</context>
<context>
    <name>Standoff::UimaXmiFormat</name>
    <message>
        <source>UIMA CAS XMI</source>
        <translation>UIMA CAS XMI</translation>
    </message>
</context>
<context>
    <name>Standoff::Undoing</name>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>기사 %Ln건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>레코드 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s)</source>
        <translation>
            <numerusform>주석 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s)</source>
        <translation>
            <numerusform>태그 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>This removes: %1.</source>
        <comment>a list of what goes</comment>
        <translation>제거되는 것: %1.</translation>
    </message>
    <message numerus="yes">
        <source>This changes %Ln annotation(s).</source>
        <translation>
            <numerusform>주석 %Ln개가 바뀝니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Redo brings it back.</source>
        <translation>다시 실행하면 돌아옵니다.</translation>
    </message>
    <message>
        <source>Undo brings it back.</source>
        <translation>실행 취소하면 돌아옵니다.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>다시 실행</translation>
    </message>
    <message>
        <source>Undo “%1”?</source>
        <translation>“%1”을(를) 실행 취소하시겠습니까?</translation>
    </message>
    <message>
        <source>Redo “%1”?</source>
        <translation>“%1”을(를) 다시 실행하시겠습니까?</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>실행 취소(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>다시 실행(&amp;R)</translation>
    </message>
    <message>
        <source>Looking at what changes…</source>
        <translation>무엇이 바뀌는지 살펴보는 중…</translation>
    </message>
    <message>
        <source>Undoing “%1”…</source>
        <translation>“%1” 실행 취소 중…</translation>
    </message>
    <message>
        <source>Redoing “%1”…</source>
        <translation>“%1” 다시 실행 중…</translation>
    </message>
</context>
<context>
    <name>Standoff::Validation</name>
    <message>
        <source>it links a claim to itself</source>
        <translation>주장을 자기 자신과 연결합니다</translation>
    </message>
    <message>
        <source>it is not between two entities or two sources</source>
        <translation>두 개체나 두 출처 사이의 것이 아닙니다</translation>
    </message>
    <message>
        <source>its current version is another article&apos;s</source>
        <translation>현재 버전이 다른 기사의 것입니다</translation>
    </message>
    <message>
        <source>it is below itself</source>
        <translation>자기 자신의 아래에 있습니다</translation>
    </message>
    <message>
        <source>it is in another layer</source>
        <translation>다른 계층에 있습니다</translation>
    </message>
    <message>
        <source>it is not a colour</source>
        <translation>색이 아닙니다</translation>
    </message>
    <message numerus="yes">
        <source>more than %Ln tags are above it</source>
        <translation>
            <numerusform>위에 있는 태그가 %Ln개를 넘습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>it supersedes itself</source>
        <translation>자기 자신을 대체합니다</translation>
    </message>
    <message>
        <source>it is not between the worst and the best</source>
        <translation>최저와 최고 사이에 있지 않습니다</translation>
    </message>
    <message>
        <source>it is not from 0 to 6</source>
        <translation>0에서 6 사이가 아닙니다</translation>
    </message>
    <message>
        <source>it is not from 0 to 4</source>
        <translation>0에서 4 사이가 아닙니다</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>the type of a value, its number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 is left out: %2.</source>
        <translation>%1을(를) 제외합니다: %2.</translation>
    </message>
    <message>
        <source>%1 is shown without its “%2”: %3.</source>
        <translation>%1을(를) “%2” 없이 표시합니다: %3.</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <comment>the type of a value, its name</comment>
        <translation>%1 “%2”</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a value, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, “%2”: %3</source>
        <comment>a value, its field, what is wrong</comment>
        <translation>%1, “%2”: %3</translation>
    </message>
    <message>
        <source>its fragments are not in the text, one after the other</source>
        <translation>조각이 텍스트 안에 차례로 있지 않습니다</translation>
    </message>
    <message>
        <source>the text has no such paragraph</source>
        <translation>텍스트에 그런 단락이 없습니다</translation>
    </message>
    <message>
        <source>it is not between two annotations of this version that are shown</source>
        <translation>표시되는 이 버전의 두 주석 사이의 것이 아닙니다</translation>
    </message>
    <message>
        <source>its paragraph has a role already</source>
        <translation>그 단락에 이미 역할이 있습니다</translation>
    </message>
    <message>
        <source>it is of more than one record</source>
        <translation>레코드 여러 개를 가리킵니다</translation>
    </message>
    <message>
        <source>a part of it is not an annotation of this version that is shown</source>
        <translation>일부가 표시되는 이 버전의 주석이 아닙니다</translation>
    </message>
    <message>
        <source>it contains itself</source>
        <translation>자기 자신을 포함합니다</translation>
    </message>
    <message>
        <source>what it is nested in is not in this version</source>
        <translation>상위의 것이 이 버전에 없습니다</translation>
    </message>
    <message>
        <source>what it is nested in is left out</source>
        <translation>상위의 것이 제외되었습니다</translation>
    </message>
    <message>
        <source>counted anew, it is %1</source>
        <translation>다시 세면 %1입니다</translation>
    </message>
    <message>
        <source>its version is not among the values</source>
        <translation>그 버전이 값 가운데 없습니다</translation>
    </message>
    <message>
        <source>it would contain itself</source>
        <translation>자기 자신을 포함하게 됩니다</translation>
    </message>
    <message>
        <source>what the file has there cannot be read</source>
        <translation>파일의 그 내용을 읽을 수 없습니다</translation>
    </message>
    <message>
        <source>it has no name</source>
        <translation>이름이 없습니다</translation>
    </message>
    <message numerus="yes">
        <source>it is within %Ln or more others</source>
        <translation>
            <numerusform>%Ln개 이상의 다른 것 안에 있습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>they are not in order, or not in the text</source>
        <translation>순서대로가 아니거나 텍스트에 없습니다</translation>
    </message>
    <message>
        <source>one of them has no format, no name, or no hash</source>
        <translation>그중 하나에 형식, 이름 또는 해시가 없습니다</translation>
    </message>
    <message>
        <source>they are too many, too long or empty</source>
        <translation>너무 많거나 너무 길거나 비어 있습니다</translation>
    </message>
</context>
<context>
    <name>Standoff::VerdictCard</name>
    <message>
        <source>New verdict that begins with this one</source>
        <translation>이 판정을 바탕으로 새 판정</translation>
    </message>
    <message>
        <source>New verdict</source>
        <translation>새 판정</translation>
    </message>
    <message>
        <source>Verdict: %1</source>
        <translation>판정: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier</source>
        <comment>verdicts</comment>
        <translation>
            <numerusform>이전 판정 %Ln건</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier</source>
        <comment>verdicts</comment>
        <translation>이전 판정</translation>
    </message>
</context>
<context>
    <name>Standoff::VerdictSection</name>
    <message>
        <source>Verdict</source>
        <translation>판정</translation>
    </message>
    <message>
        <source>draft, kept here until it is recorded</source>
        <translation>초안, 기록할 때까지 여기에 보관</translation>
    </message>
    <message>
        <source>none yet</source>
        <comment>verdict</comment>
        <translation>아직 없음</translation>
    </message>
</context>
<context>
    <name>Standoff::ViewActions</name>
    <message>
        <source>Mar&amp;ks</source>
        <translation>표시(&amp;K)</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>모양(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Articles</source>
        <translation>기사(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Side panel</source>
        <translation>사이드 패널(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Entities</source>
        <translation>개체(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Claims</source>
        <translation>주장(&amp;C)</translation>
    </message>
    <message>
        <source>S&amp;ources</source>
        <translation>출처(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Go to the article</source>
        <translation>기사로 이동(&amp;G)</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>데스크톱 설정 따름(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>밝게(&amp;L)</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>어둡게(&amp;A)</translation>
    </message>
    <message>
        <source>Larger &amp;text</source>
        <translation>텍스트 크게(&amp;T)</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>텍스트 작게(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Usual size of text</source>
        <translation>기본 텍스트 크기(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Wider line spacing</source>
        <translation>줄 간격 넓게(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Narrower line spacing</source>
        <translation>줄 간격 좁게(&amp;N)</translation>
    </message>
    <message>
        <source>Reading &amp;font</source>
        <translation>읽기 글꼴(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Serif</source>
        <translation>세리프(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;As the window</source>
        <translation>창과 같게(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Other…</source>
        <translation>다른 글꼴(&amp;O)…</translation>
    </message>
    <message>
        <source>Reading font</source>
        <translation>읽기 글꼴</translation>
    </message>
    <message>
        <source>&amp;Other (%1)…</source>
        <translation>다른 글꼴 (%1)(&amp;O)…</translation>
    </message>
    <message>
        <source>Reading &amp;hints</source>
        <translation>읽기 힌트(&amp;H)</translation>
    </message>
    <message>
        <source>Show quotations, dates, figures and cues in their own colours</source>
        <translation>인용, 날짜, 숫자, 단서어를 다른 색으로 표시</translation>
    </message>
    <message>
        <source>&amp;Invisible characters</source>
        <translation>보이지 않는 문자(&amp;I)</translation>
    </message>
    <message>
        <source>Show signs for direction controls and zero-width characters</source>
        <translation>쓰기 방향 제어 문자와 폭이 없는 문자에 기호 표시</translation>
    </message>
    <message>
        <source>Into the list of the register</source>
        <translation>등록부의 목록으로 이동</translation>
    </message>
</context>
<context>
    <name>Standoff::WebAnnoDocument</name>
    <message>
        <source>This is not a file in WebAnno TSV: the first line does not say so</source>
        <translation>WebAnno TSV 파일이 아닙니다. 첫 줄에 그렇게 나와 있지 않습니다</translation>
    </message>
    <message>
        <source>This is %1, which is too old: only 3.2 and 3.3 are understood. INCEpTION reads it and writes it as 3.3.</source>
        <translation>너무 오래된 %1입니다. 3.2와 3.3만 해석할 수 있습니다. INCEpTION에서 읽어 3.3으로 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>Line %1: “%2” declares no layer</source>
        <translation>%1번째 줄: “%2”은(는) 계층을 선언하지 않습니다</translation>
    </message>
    <message>
        <source>Line %1: there are too many columns</source>
        <translation>%1번째 줄: 열이 너무 많습니다</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>%1번째 줄</translation>
    </message>
    <message>
        <source>a part of no token</source>
        <translation>토큰에 속하지 않는 부분</translation>
    </message>
    <message>
        <source>“%1” is not a token with as many columns as there should be</source>
        <translation>“%1”은(는) 있어야 할 만큼 열이 있는 토큰이 아닙니다</translation>
    </message>
    <message>
        <source>“%1” is not within the text of its sentence</source>
        <translation>“%1”이(가) 그 문장의 텍스트 안에 있지 않습니다</translation>
    </message>
</context>
<context>
    <name>Standoff::WebAnnoFormat</name>
    <message>
        <source>WebAnno TSV</source>
        <translation>WebAnno TSV</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file, what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more of such places</source>
        <translation>
            <numerusform>이런 곳 %Ln개 더</numerusform>
        </translation>
    </message>
    <message>
        <source>Offsets are counted in characters, not in UTF-16 units</source>
        <translation>위치가 UTF-16 단위가 아니라 문자 단위입니다</translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s) of no width were put on the tokens where they stand</source>
        <translation>
            <numerusform>너비가 없는 주석 %Ln개를 그 자리의 토큰에 달았습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>the lines before the text: they become spaces</source>
        <translation>텍스트 앞의 줄: 공백이 됨</translation>
    </message>
    <message>
        <source>a part that is nothing but white space</source>
        <translation>공백뿐인 부분</translation>
    </message>
    <message>
        <source>the white space at which it begins or ends</source>
        <translation>시작이나 끝에 있는 공백</translation>
    </message>
</context>
<context>
    <name>Standoff::WebAnnoReader</name>
    <message>
        <source>“%1”: there are too many</source>
        <translation>“%1”: 너무 많습니다</translation>
    </message>
    <message>
        <source>“%1”: there is no annotation at %2, which it refers to</source>
        <translation>“%1”: 참조하는 %2에 주석이 없습니다</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>%1번째 줄</translation>
    </message>
    <message>
        <source>more than %1 annotations on one token</source>
        <translation>한 토큰의 주석이 %1개를 넘습니다</translation>
    </message>
    <message>
        <source>more than %1 annotations in the file</source>
        <translation>파일의 주석이 %1개를 넘습니다</translation>
    </message>
    <message>
        <source>an annotation of no width, on a token without any</source>
        <translation>너비가 없는 토큰에 달린, 너비가 없는 주석</translation>
    </message>
    <message>
        <source>a relation that comes from nowhere</source>
        <translation>시작하는 주석이 없는 관계</translation>
    </message>
</context>
<context>
    <name>Standoff::WebAnnotationFormat</name>
    <message>
        <source>Web Annotation (W3C, JSON-LD)</source>
        <translation>Web Annotation (W3C, JSON-LD)</translation>
    </message>
    <message>
        <source>%1: There is no Web Annotation in it</source>
        <translation>%1: Web Annotation이 없습니다</translation>
    </message>
    <message>
        <source>when read again: when annotations were changed last and how they were made, and the identity and the time of relations and attributions</source>
        <translation>다시 읽을 때: 주석을 마지막으로 바꾼 때와 만든 방식, 관계와 귀속의 식별자와 시각</translation>
    </message>
    <message>
        <source>an attribution without annotations</source>
        <translation>주석이 없는 귀속</translation>
    </message>
</context>
<context>
    <name>Standoff::WebAnnotationReader</name>
    <message>
        <source>“%1” is only the address of an annotation</source>
        <translation>“%1”은(는) 주석의 주소일 뿐입니다</translation>
    </message>
    <message>
        <source>This is not an annotation</source>
        <translation>주석이 아닙니다</translation>
    </message>
    <message>
        <source>item %1</source>
        <translation>항목 %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two places</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The text has two collections with what is known of it</source>
        <translation>텍스트에 관해 알려진 것을 담은 컬렉션이 둘입니다</translation>
    </message>
    <message>
        <source>The text “%1” is not beside the file</source>
        <translation>텍스트 “%1”이(가) 파일 옆에 없습니다</translation>
    </message>
    <message>
        <source>There are more than %1 tags</source>
        <translation>태그가 %1개를 넘습니다</translation>
    </message>
    <message>
        <source>“%1” of an annotation is not understood</source>
        <translation>주석의 “%1”을(를) 해석할 수 없습니다</translation>
    </message>
    <message>
        <source>A piece of the annotation is in another text</source>
        <translation>주석의 한 조각이 다른 텍스트에 있습니다</translation>
    </message>
    <message>
        <source>The annotation is of all of “%1” as well</source>
        <translation>주석이 “%1” 전체에 대한 것이기도 합니다</translation>
    </message>
    <message>
        <source>No selector says where in the text the annotation is</source>
        <translation>주석이 텍스트의 어디에 있는지 나타내는 선택자가 없습니다</translation>
    </message>
    <message>
        <source>There are no annotations for the text</source>
        <translation>텍스트에 대한 주석이 없습니다</translation>
    </message>
    <message>
        <source>The annotation is about nothing</source>
        <translation>주석이 아무것도 가리키지 않습니다</translation>
    </message>
    <message>
        <source>The annotation is of all of “%1”</source>
        <translation>주석이 “%1” 전체에 대한 것입니다</translation>
    </message>
    <message>
        <source>“%1” is nowhere in the text</source>
        <translation>“%1”이(가) 텍스트의 어디에도 나오지 않습니다</translation>
    </message>
    <message>
        <source>The offsets were counted %1, which fits the text</source>
        <comment>a way of counting</comment>
        <translation>위치를 %1 세면 텍스트와 맞아 그렇게 읽었습니다</translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s) were placed by what they quote, which is elsewhere than they say</source>
        <translation>
            <numerusform>주석 %Ln개를 인용한 텍스트에 따라 배치했습니다. 그 텍스트가 적힌 위치와 다른 곳에 있습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>The page “%1” of annotations is elsewhere</source>
        <translation>주석 페이지 “%1”이(가) 다른 곳에 있습니다</translation>
    </message>
</context>
<context>
    <name>Standoff::WholeFile</name>
    <message>
        <source>%1 is not a file; choose another name</source>
        <translation>%1은(는) 파일이 아닙니다. 다른 이름을 선택하십시오</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another folder or another name.</source>
        <translation>%1을(를) 쓸 수 없습니다: %2. 다른 폴더나 이름을 선택하십시오.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>디스크에 남은 공간이 없습니다</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Free some space, or choose another folder.</source>
        <translation>%1을(를) 쓰지 못했습니다: %2. 공간을 확보하거나 다른 폴더를 선택하십시오.</translation>
    </message>
    <message>
        <source>%1 was written, but it is not certain to stay: %2</source>
        <translation>%1을(를) 썼지만 남아 있을지 확실하지 않습니다: %2</translation>
    </message>
</context>
<context>
    <name>Standoff::WindowActions</name>
    <message>
        <source>&amp;File</source>
        <translation>파일(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>편집(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>기사(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <comment>menu</comment>
        <translation>태그 지정(&amp;T)</translation>
    </message>
    <message>
        <source>A&amp;nnotation</source>
        <translation>주석(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>보기(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>도움말(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;About Standoff</source>
        <translation>Standoff 정보(&amp;A)</translation>
    </message>
    <message>
        <source>About Standoff</source>
        <translation>Standoff 정보</translation>
    </message>
    <message>
        <source>Standoff %1</source>
        <comment>the program and its version</comment>
        <translation>Standoff %1</translation>
    </message>
    <message>
        <source>A workbench for reading the news closely: who is named, what is claimed, and on whose word.

GPL, version 3 or later.</source>
        <translation>뉴스를 꼼꼼히 읽기 위한 작업대: 누가 언급되고, 무엇이 주장되며, 누구의 말에 근거하는지.

GPL 버전 3 이상.</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>설정(&amp;S)</translation>
    </message>
</context>
<context>
    <name>Standoff::Windows</name>
    <message>
        <source>Sample</source>
        <comment>name of a file</comment>
        <translation>예제</translation>
    </message>
    <message>
        <source>There is no room for a copy of the sample: %1</source>
        <translation>예제의 사본을 둘 곳이 없습니다: %1</translation>
    </message>
    <message>
        <source>Tour</source>
        <comment>name of a file</comment>
        <translation>둘러보기</translation>
    </message>
</context>
<context>
    <name>Standoff::WordsMenu</name>
    <message>
        <source>&amp;Copy</source>
        <translation>복사(&amp;C)</translation>
    </message>
    <message>
        <source>Copy as &amp;quotation</source>
        <translation>인용문으로 복사(&amp;Q)</translation>
    </message>
    <message>
        <source>Copy with &amp;marks</source>
        <translation>표시와 함께 복사(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Tag as</source>
        <translation>태그 지정(&amp;T)</translation>
    </message>
    <message>
        <source>Who sa&amp;ys it</source>
        <translation>누가 말하는지(&amp;Y)</translation>
    </message>
    <message>
        <source>C&amp;hange to</source>
        <translation>태그 변경(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Boundaries</source>
        <translation>경계(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Relation from or to here</source>
        <translation>관계 시작 또는 끝 지정(&amp;R)</translation>
    </message>
    <message>
        <source>Re&amp;lations…</source>
        <translation>관계 목록(&amp;L)…</translation>
    </message>
    <message>
        <source>Remove the attrib&amp;ution</source>
        <translation>귀속 제거(&amp;U)</translation>
    </message>
    <message>
        <source>R&amp;emove the annotation</source>
        <translation>주석 제거(&amp;E)</translation>
    </message>
    <message>
        <source>Add to the annotation &amp;before</source>
        <translation>앞의 주석에 추가(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Dossier of the claim…</source>
        <translation>주장 종합 자료(&amp;D)…</translation>
    </message>
    <message>
        <source>Tag &amp;all occurrences…</source>
        <translation>모든 위치에 태그 지정(&amp;A)…</translation>
    </message>
    <message>
        <source>By &amp;name…</source>
        <comment>of the tag</comment>
        <translation>이름으로(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Add the selection</source>
        <translation>선택 영역 추가(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Take the selection out</source>
        <translation>선택 영역 빼기(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Split at the caret</source>
        <translation>커서에서 나누기(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Join with the next</source>
        <translation>다음 주석과 합치기(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Search all articles for it</source>
        <translation>모든 기사에서 찾기(&amp;S)</translation>
    </message>
    <message>
        <source>Search the &amp;web for it…</source>
        <translation>웹에서 찾기(&amp;W)…</translation>
    </message>
    <message>
        <source>Look it up in Wi&amp;kidata…</source>
        <translation>위키데이터에서 찾기(&amp;K)…</translation>
    </message>
    <message>
        <source>Search the &amp;web for the words…</source>
        <translation>웹에서 단어 찾기(&amp;W)…</translation>
    </message>
    <message>
        <source>Open the browser with the selected words</source>
        <translation>선택한 단어로 브라우저 열기</translation>
    </message>
    <message>
        <source>Loo&amp;k up in Wikidata…</source>
        <translation>위키데이터에서 찾기(&amp;K)…</translation>
    </message>
    <message>
        <source>Where to &amp;look up…</source>
        <translation>단어를 찾을 곳(&amp;L)…</translation>
    </message>
    <message>
        <source>The addresses that the browser opens</source>
        <translation>브라우저에서 여는 주소</translation>
    </message>
    <message>
        <source>Select the words that are to be looked up.</source>
        <translation>찾을 단어를 선택하십시오.</translation>
    </message>
    <message>
        <source>No browser could be opened for %1</source>
        <translation>%1을(를) 열 브라우저가 없습니다</translation>
    </message>
</context>
<context>
    <name>Standoff::WorkBar</name>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Cancel (%1)</source>
        <translation>취소 (%1)</translation>
    </message>
    <message>
        <source>Reading the articles… %1 of %2</source>
        <translation>기사를 읽는 중… %2건 중 %1건</translation>
    </message>
    <message>
        <source>Reading the articles…</source>
        <translation>기사를 읽는 중…</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>취소하는 중…</translation>
    </message>
</context>
<context>
    <name>Standoff::XlsxFormat</name>
    <message>
        <source>Excel workbook</source>
        <translation>Excel 통합 문서</translation>
    </message>
    <message>
        <source>The &amp;texts of the articles, so that it can be read again</source>
        <translation>다시 읽을 수 있게 기사의 텍스트 포함(&amp;T)</translation>
    </message>
    <message>
        <source>when read again: when annotations were changed last and how they were made, and the identity and the time of relations and attributions</source>
        <translation>다시 읽을 때: 주석을 마지막으로 바꾼 때와 만든 방식, 관계와 귀속의 식별자와 시각</translation>
    </message>
    <message>
        <source>what a cell has no room for</source>
        <translation>칸에 들어가지 않는 것</translation>
    </message>
    <message>
        <source>what a cell has no room for: line ends other than of this system, and what is behind 32,767 characters</source>
        <translation>칸에 들어가지 않는 것: 이 시스템과 다른 줄 끝, 그리고 32,767자 뒤의 내용</translation>
    </message>
    <message>
        <source>an attribution without annotations</source>
        <translation>주석이 없는 귀속</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file, what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A sheet of a workbook has at most %1 rows; choose CSV, or fewer articles</source>
        <translation>통합 문서의 시트에는 행이 %1개까지만 들어갑니다. CSV를 선택하거나 기사를 줄이십시오</translation>
    </message>
</context>
<context>
    <name>Standoff::XmiReader</name>
    <message>
        <source>It declares a document type, which is not read</source>
        <translation>문서 유형을 선언하므로 읽지 않습니다</translation>
    </message>
    <message>
        <source>It is not XMI</source>
        <translation>XMI가 아닙니다</translation>
    </message>
    <message>
        <source>line %1, column %2: %3</source>
        <translation>%1번째 줄, %2번째 열: %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln structure(s) with the number of another one, or too many</source>
        <translation>
            <numerusform>다른 구조와 번호가 같거나 한도를 넘은 구조 %Ln개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standoff::XmlLosses</name>
    <message>
        <source>control characters of the text, for each of which stands U+FFFD</source>
        <translation>텍스트의 제어 문자. 각각 U+FFFD로 대신함</translation>
    </message>
    <message>
        <source>control characters of the annotation&apos;s note or attributes</source>
        <translation>주석의 메모나 속성에 있는 제어 문자</translation>
    </message>
</context>
<context>
    <name>Standoff::ZipDestination</name>
    <message>
        <source>%1 could not be made: %2</source>
        <translation>%1을(를) 만들 수 없습니다: %2</translation>
    </message>
    <message>
        <source>A ZIP archive holds at most %1; choose a folder</source>
        <translation>ZIP 압축 파일에는 %1까지만 들어갑니다. 폴더를 선택하십시오</translation>
    </message>
    <message>
        <source>A ZIP archive holds at most %1 files; choose a folder</source>
        <translation>ZIP 압축 파일에는 파일이 %1개까지만 들어갑니다. 폴더를 선택하십시오</translation>
    </message>
    <message>
        <source>There is not enough memory</source>
        <translation>메모리가 부족합니다</translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message>
        <source>“%1”</source>
        <comment>a name</comment>
        <translation>“%1”</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>of a list</comment>
        <translation>
            <numerusform>외 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s) removed: %1 “%2”</source>
        <extracomment>%1: the name of a tag, %2: the words that had it, or the first of them</extracomment>
        <translation>
            <numerusform>주석 %Ln개 제거: %1 “%2”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s): %1 “%2”</source>
        <extracomment>%1: the name of a tag, %2: the words that got it, or the first of them. Of one: “Tag: …”</extracomment>
        <translation>
            <numerusform>주석 %Ln개: %1 “%2”</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag of “%1”: %2 → %3</source>
        <extracomment>%1: words, %2 and %3: the names of the tag before and after</extracomment>
        <translation>“%1”의 태그: %2 → %3</translation>
    </message>
    <message>
        <source>not started</source>
        <comment>state of work on an article</comment>
        <translation>시작 안 함</translation>
    </message>
    <message>
        <source>in progress</source>
        <comment>state of work on an article</comment>
        <translation>진행 중</translation>
    </message>
    <message>
        <source>done</source>
        <comment>state of work on an article</comment>
        <translation>완료</translation>
    </message>
    <message>
        <source>State: %1 → %2</source>
        <translation>상태: %1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>Import: %Ln article(s)</source>
        <translation>
            <numerusform>가져오기: 기사 %Ln건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) added</source>
        <translation>
            <numerusform>기사 %Ln건 추가</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) removed</source>
        <translation>
            <numerusform>기사 %Ln건 제거</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merged %1 into “%2”, %Ln mention(s) moved</source>
        <extracomment>%1: a list of names in quotation marks, %2: the name of the record that stays</extracomment>
        <translation>
            <numerusform>%1을(를) “%2”(으)로 병합, 언급 %Ln회 이동</numerusform>
        </translation>
    </message>
    <message>
        <source>New record: %1</source>
        <translation>새 레코드: %1</translation>
    </message>
    <message>
        <source>Record removed: %1</source>
        <translation>레코드 제거: %1</translation>
    </message>
    <message>
        <source>Verdict on “%1”</source>
        <translation>“%1”에 대한 판정</translation>
    </message>
    <message>
        <source>Evidence on “%1”</source>
        <translation>“%1”에 대한 증거</translation>
    </message>
    <message>
        <source>Record changed: %1</source>
        <translation>레코드 변경: %1</translation>
    </message>
    <message>
        <source>Attribution: %1</source>
        <translation>귀속: %1</translation>
    </message>
    <message>
        <source> – </source>
        <translation> – </translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <extracomment>%1: what was done, %2: to what</extracomment>
        <translation>%1: “%2”</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>기사 %Ln건</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>%1: The file is no longer there</source>
        <translation>%1: 파일이 더 이상 없습니다</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>An entry of the history cannot be read</source>
        <translation>변경 기록의 항목을 읽을 수 없습니다</translation>
    </message>
    <message>
        <source>The project file does not contain what was to be changed (table %1); run “standoff check”</source>
        <translation>프로젝트 파일에 변경할 대상이 없습니다(테이블 %1). “standoff check”를 실행하십시오</translation>
    </message>
    <message>
        <source>%1: There is no such version of an article</source>
        <translation>%1: 그런 기사 버전이 없습니다</translation>
    </message>
    <message>
        <source>%1 already has it open for writing (process %2 on %3, since %4)</source>
        <translation>%1에서 이미 쓰기용으로 열어 두었습니다(%3의 프로세스 %2, %4부터)</translation>
    </message>
    <message>
        <source>%1: There is a file of this name already</source>
        <translation>%1: 같은 이름의 파일이 이미 있습니다</translation>
    </message>
    <message>
        <source>%1: The project could not be made: %2</source>
        <translation>%1: 프로젝트를 만들 수 없습니다: %2</translation>
    </message>
    <message>
        <source>%1: There is no such file</source>
        <translation>%1: 그런 파일이 없습니다</translation>
    </message>
    <message>
        <source>%1: This is not a file</source>
        <translation>%1: 파일이 아닙니다</translation>
    </message>
    <message>
        <source>%1: You do not have permission to read this file</source>
        <translation>%1: 이 파일을 읽을 권한이 없습니다</translation>
    </message>
    <message>
        <source>You do not have permission to write this file</source>
        <translation>이 파일에 쓸 권한이 없습니다</translation>
    </message>
    <message>
        <source>%1: The project was made by an older version of Standoff and cannot be upgraded now: %2</source>
        <translation>%1: 이전 버전의 Standoff에서 만든 프로젝트이며 지금은 최신 형식으로 바꿀 수 없습니다: %2</translation>
    </message>
    <message>
        <source>%1: The step was not written: the disk is full or failing (%2). What was saved before is safe; free some space and try again</source>
        <translation>%1: 디스크가 가득 찼거나 오류가 있어 이 단계를 쓰지 못했습니다(%2). 이전에 저장한 내용은 안전합니다. 공간을 확보한 뒤 다시 시도하십시오</translation>
    </message>
    <message>
        <source>%1: No backup could be made: %2</source>
        <translation>%1: 백업을 만들 수 없습니다: %2</translation>
    </message>
    <message>
        <source>A text contains half a character (a lone surrogate)</source>
        <translation>텍스트에 반쪽 문자(짝 없는 서로게이트)가 있습니다</translation>
    </message>
    <message>
        <source>%1: It is a database of another program, not a Standoff project</source>
        <translation>%1: Standoff 프로젝트가 아니라 다른 프로그램의 데이터베이스입니다</translation>
    </message>
    <message>
        <source>%1: The project was made by a newer version of Standoff (schema %2, this one knows %3); update Standoff to open it</source>
        <translation>%1: 더 새로운 버전의 Standoff에서 만든 프로젝트입니다(스키마 %2, 이 프로그램은 %3까지 지원). 열려면 Standoff를 업데이트하십시오</translation>
    </message>
    <message>
        <source>%1: Its tables are not those of a Standoff project; it was changed by another program, or is damaged</source>
        <translation>%1: 테이블이 Standoff 프로젝트의 것이 아닙니다. 다른 프로그램이 변경했거나 손상되었습니다</translation>
    </message>
    <message>
        <source>Annotation %1 keeps the text “%2”, but its article has “%3” there</source>
        <translation>주석 %1에는 텍스트 “%2”이(가) 저장되어 있지만 기사의 그 위치에는 “%3”이(가) 있습니다</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stored count(s) of annotations are not right</source>
        <translation>
            <numerusform>저장된 주석 개수 중 %Ln개가 맞지 않습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no tag “%1” in the project</source>
        <translation>프로젝트에 태그 “%1”이(가) 없습니다</translation>
    </message>
    <message>
        <source>There is no layer “%1” in the project</source>
        <translation>프로젝트에 계층 “%1”이(가) 없습니다</translation>
    </message>
    <message>
        <source>There is no source “%1” in the register</source>
        <translation>등록부에 출처 “%1”이(가) 없습니다</translation>
    </message>
    <message>
        <source>It does not say which project it is</source>
        <translation>어느 프로젝트인지 나타나 있지 않습니다</translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) of articles are not what was stored</source>
        <translation>
            <numerusform>기사 텍스트 %Ln건이 저장한 것과 다릅니다</numerusform>
        </translation>
    </message>
    <message>
        <source>Table %1 refers to what is not there</source>
        <translation>테이블 %1이(가) 없는 것을 참조합니다</translation>
    </message>
    <message>
        <source>An entry of the history does not say what was changed</source>
        <translation>무엇이 바뀌었는지 나타나 있지 않은 기록 항목이 있습니다</translation>
    </message>
    <message>
        <source>%1: The history could not be shortened: %2</source>
        <translation>%1: 기록을 줄일 수 없었습니다: %2</translation>
    </message>
    <message>
        <source>%1: The history was shortened, but the file could not be made smaller: %2</source>
        <translation>%1: 기록은 줄였지만 파일을 줄일 수 없었습니다: %2</translation>
    </message>
    <message>
        <source>The UUID of the project is not valid</source>
        <translation>프로젝트의 UUID가 올바르지 않습니다</translation>
    </message>
    <message>
        <source>The time at which the project was made is not valid</source>
        <translation>프로젝트를 만든 시각이 올바르지 않습니다</translation>
    </message>
    <message>
        <source>The number of changes made, %1, is not possible: the history has %2</source>
        <translation>변경 횟수 %1은(는) 맞지 않습니다. 기록에는 %2개가 있습니다</translation>
    </message>
    <message>
        <source>The next number to give, %1, is not possible: the next free one is %2</source>
        <translation>다음에 줄 번호 %1은(는) 맞지 않습니다. 다음 빈 번호는 %2입니다</translation>
    </message>
    <message numerus="yes">
        <source>%Ln values have the number %1</source>
        <translation>
            <numerusform>값 %Ln개의 번호가 %1입니다</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 has a UUID that is not valid, or is another value&apos;s</source>
        <comment>a type of value, its number</comment>
        <translation>%1 %2의 UUID가 올바르지 않거나 다른 값의 것입니다</translation>
    </message>
    <message>
        <source>The project is damaged: it does not say what it is. Restore it from a backup; “standoff backups” lists them</source>
        <translation>프로젝트가 손상되었습니다. 무엇인지 나타내는 정보가 없습니다. 백업에서 복원하십시오. “standoff backups”로 목록을 볼 수 있습니다</translation>
    </message>
    <message>
        <source>Its values have numbers that no version of Standoff gives; it was changed by another program, or is damaged</source>
        <translation>값에 Standoff가 주지 않는 번호가 있습니다. 다른 프로그램이 변경했거나 손상되었습니다</translation>
    </message>
    <message>
        <source>%1 is in the way: where the lock should be, there is %2. Remove it to write here</source>
        <translation>%1이(가) 막고 있습니다. 잠금이 있어야 할 자리에 %2이(가) 있습니다. 여기에 쓰려면 제거하십시오</translation>
    </message>
    <message>
        <source>Its lock %1 cannot be read (%2), so it is not known whether another program writes. Remove it if none does</source>
        <translation>잠금 %1을(를) 읽을 수 없어(%2) 다른 프로그램이 쓰는지 알 수 없습니다. 쓰는 프로그램이 없으면 제거하십시오</translation>
    </message>
    <message>
        <source>%1 on another computer, %2, has it open for writing since %3 (process %4). If it does not run there any more, remove %5 to write here</source>
        <translation>다른 컴퓨터 %2의 %1에서 %3부터 쓰기용으로 열어 두었습니다(프로세스 %4). 그곳에서 더는 실행 중이 아니면 %5을(를) 제거하고 여기에 쓰십시오</translation>
    </message>
    <message>
        <source>%1 has it open for writing: process %2 on %3, since %4. If it does not run any more, remove %5 to write here</source>
        <translation>%1에서 쓰기용으로 열어 두었습니다: %3의 프로세스 %2, %4부터. 더는 실행 중이 아니면 %5을(를) 제거하고 여기에 쓰십시오</translation>
    </message>
    <message>
        <source>Another program has it open for writing; its lock %1 does not say which</source>
        <translation>다른 프로그램이 쓰기용으로 열어 두었습니다. 잠금 %1에는 어느 프로그램인지 나타나 있지 않습니다</translation>
    </message>
    <message>
        <source>Its lock %1 is damaged, and it cannot be known whether a program holds it. Remove it if none does</source>
        <translation>잠금 %1이(가) 손상되어 프로그램이 쥐고 있는지 알 수 없습니다. 쥐고 있는 프로그램이 없으면 제거하십시오</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>폴더</translation>
    </message>
    <message>
        <source>a link</source>
        <translation>링크</translation>
    </message>
    <message>
        <source>something that is not a file</source>
        <translation>파일이 아닌 것</translation>
    </message>
    <message>
        <source>Its lock %1 comes and goes; try again</source>
        <translation>잠금 %1이(가) 생겼다 사라집니다. 다시 하십시오</translation>
    </message>
    <message>
        <source>%1: The disk is failing, and it is not known whether the last step was written (%2). Open the project again and check</source>
        <translation>%1: 디스크 오류로 마지막 단계가 기록되었는지 알 수 없습니다(%2). 프로젝트를 다시 열어 확인하십시오</translation>
    </message>
    <message>
        <source>%1: The step was not written: something that is left out of the window refers to what would go; run “standoff check”</source>
        <translation>%1: 단계가 기록되지 않았습니다. 창에서 제외된 것이 없어질 것을 참조합니다. “standoff check”를 실행하십시오</translation>
    </message>
    <message>
        <source>%1: The step was not written: %2</source>
        <translation>%1: 단계가 기록되지 않았습니다: %2</translation>
    </message>
    <message>
        <source>Another file has taken its place while it was open. What is open here is not in that file: save it elsewhere, or close it and open the other</source>
        <translation>열려 있는 동안 다른 파일이 그 자리를 차지했습니다. 여기 열린 것은 그 파일에 없습니다. 다른 곳에 저장하거나, 닫고 그 파일을 여십시오</translation>
    </message>
    <message>
        <source>The file was deleted while it was open. What is open here is whole: save it elsewhere</source>
        <translation>열려 있는 동안 파일이 삭제되었습니다. 여기 열린 것은 온전하니 다른 곳에 저장하십시오</translation>
    </message>
    <message>
        <source>The file was moved to %1 while it was open. Open it there, or save what is open here elsewhere</source>
        <translation>열려 있는 동안 파일이 %1(으)로 옮겨졌습니다. 그곳에서 열거나, 여기 열린 것을 다른 곳에 저장하십시오</translation>
    </message>
    <message>
        <source>%1: Nothing can be changed: %2</source>
        <translation>%1: 변경할 수 없습니다: %2</translation>
    </message>
    <message>
        <source>%1: No copy could be made: %2</source>
        <translation>%1: 복사본을 만들 수 없었습니다: %2</translation>
    </message>
    <message>
        <source>%1: It could not be kept aside: %2</source>
        <translation>%1: 따로 보존할 수 없었습니다: %2</translation>
    </message>
    <message>
        <source>%1 (before restoring %2)</source>
        <comment>name of a file</comment>
        <translation>%1 (복원 전 %2)</translation>
    </message>
    <message>
        <source>%1: The text of article %2 is damaged: it does not have the hash that it was stored with; restore the project from a backup, “standoff backups %1” lists them</source>
        <translation>%1: 기사 %2의 텍스트가 손상되었습니다. 저장할 때의 해시와 다릅니다. 백업에서 프로젝트를 복원하십시오. “standoff backups %1”(으)로 목록을 볼 수 있습니다</translation>
    </message>
    <message>
        <source>%1: The text of article %2 has carriage returns or NUL characters; no version of Standoff wrote it</source>
        <translation>%1: 기사 %2의 텍스트에 캐리지 리턴이나 NUL 문자가 있습니다. Standoff가 쓴 것이 아닙니다</translation>
    </message>
    <message>
        <source>This file cannot be written to (%1)</source>
        <translation>이 파일에 쓸 수 없습니다(%1)</translation>
    </message>
    <message>
        <source>The original with the SHA-256 %1 is damaged: %2; restore the project from a backup, “standoff backups” lists them</source>
        <translation>SHA-256이 %1인 원본이 손상되었습니다: %2. 백업에서 프로젝트를 복원하십시오. “standoff backups”로 목록을 볼 수 있습니다</translation>
    </message>
    <message>
        <source>Its size is not the one that it was stored with</source>
        <translation>크기가 저장할 때와 다릅니다</translation>
    </message>
    <message>
        <source>It has another hash</source>
        <translation>해시가 다릅니다</translation>
    </message>
    <message>
        <source>There is no folder %1</source>
        <translation>폴더 %1이(가) 없습니다</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written to (%2)</source>
        <translation>폴더 %1에 쓸 수 없습니다(%2)</translation>
    </message>
    <message>
        <source>No lock can be made in the folder %1 (%2)</source>
        <translation>폴더 %1에 잠금을 만들 수 없습니다(%2)</translation>
    </message>
    <message>
        <source>The lock %1, which no program holds, cannot be removed (%2)</source>
        <translation>어느 프로그램도 쥐고 있지 않은 잠금 %1을(를) 제거할 수 없습니다(%2)</translation>
    </message>
    <message>
        <source>The lock %1 was damaged, and no program held it: it was replaced</source>
        <translation>잠금 %1이(가) 손상되었고 쥐고 있는 프로그램이 없어 새것으로 바꾸었습니다</translation>
    </message>
    <message>
        <source>%1. What was begun of it could not be removed: %2</source>
        <translation>%1. 만들다 만 것을 제거할 수 없었습니다: %2</translation>
    </message>
    <message>
        <source>%1: This is not a Standoff project, or it is damaged: %2. “standoff backups %1” lists the backups of one that was there</source>
        <translation>%1: Standoff 프로젝트가 아니거나 손상되었습니다: %2. 그곳에 있던 프로젝트의 백업은 “standoff backups %1”(으)로 볼 수 있습니다</translation>
    </message>
    <message>
        <source>%1: It cannot be read: the disk is full or failing (%2)</source>
        <translation>%1: 읽을 수 없습니다. 디스크가 가득 찼거나 오류가 났습니다(%2)</translation>
    </message>
    <message>
        <source>%1: This backup cannot be restored: %2. Choose another one</source>
        <translation>%1: 이 백업은 복원할 수 없습니다: %2. 다른 것을 선택하십시오</translation>
    </message>
    <message>
        <source>%1: This is a backup of another project than %2; restore it to a path of its own</source>
        <translation>%1: %2이(가) 아닌 다른 프로젝트의 백업입니다. 별도의 경로에 복원하십시오</translation>
    </message>
    <message>
        <source>%1: It could not be restored: %2</source>
        <translation>%1: 복원할 수 없었습니다: %2</translation>
    </message>
    <message>
        <source>%1: A project cannot be restored from itself</source>
        <translation>%1: 프로젝트를 자기 자신에서 복원할 수 없습니다</translation>
    </message>
    <message>
        <source>%1: It cannot be restored: %2</source>
        <translation>%1: 복원할 수 없습니다: %2</translation>
    </message>
    <message>
        <source>%1: It could not be restored, and is as it was: %2</source>
        <translation>%1: 복원하지 못했으며 이전 그대로입니다: %2</translation>
    </message>
    <message>
        <source>%1: It is damaged or not a Standoff project: %2. “standoff backups %1” lists the backups of one that was there</source>
        <translation>%1: 손상되었거나 Standoff 프로젝트가 아닙니다: %2. 그곳에 있던 프로젝트의 백업은 “standoff backups %1”(으)로 볼 수 있습니다</translation>
    </message>
    <message>
        <source>%1: The file is empty; make a project with “new”, or restore a backup, “standoff backups %1” lists them</source>
        <translation>%1: 파일이 비어 있습니다. “new”로 프로젝트를 만들거나 백업을 복원하십시오. “standoff backups %1”(으)로 목록을 볼 수 있습니다</translation>
    </message>
    <message>
        <source>%1: The project is damaged: %2. Restore it from a backup; “standoff backups %1” lists them</source>
        <translation>%1: 프로젝트가 손상되었습니다: %2. 백업에서 복원하십시오. “standoff backups %1”(으)로 목록을 볼 수 있습니다</translation>
    </message>
    <message>
        <source>Step %1 of the history cannot be undone or redone: %2</source>
        <translation>기록의 단계 %1을(를) 실행 취소하거나 다시 실행할 수 없습니다: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) or note(s) cannot be searched as they are; export the project as JSON and import that into a new one, or restore a backup, “standoff backups” lists them</source>
        <translation>
            <numerusform>텍스트나 메모 %Ln개를 있는 그대로 검색할 수 없습니다. 프로젝트를 JSON으로 내보내 새 프로젝트로 가져오거나 백업을 복원하십시오. “standoff backups”로 목록을 볼 수 있습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: The folder cannot be read (%2)</source>
        <translation>%1: 폴더를 읽을 수 없습니다 (%2)</translation>
    </message>
    <message>
        <source>%1: No version of Standoff made it like this (schema %2); restore a backup, “standoff backups %1” lists them</source>
        <translation>%1: Standoff가 이렇게 만든 것이 아닙니다(스키마 %2). 백업을 복원하십시오. “standoff backups %1”(으)로 볼 수 있습니다</translation>
    </message>
    <message>
        <source>A program ended in the middle of a step, which has to be taken back first; open it for writing, or “standoff check” it</source>
        <translation>프로그램이 한 단계 도중에 끝나서 먼저 그 단계를 되돌려야 합니다. 쓰기로 열거나 “standoff check”로 점검하십시오</translation>
    </message>
    <message numerus="yes">
        <source>This file has %Ln name(s) (hard links), and who writes it under one is not known under another; make a copy, and work on that</source>
        <translation>
            <numerusform>이 파일은 이름이 %Ln개(하드 링크)여서 한 이름으로 쓰는 사람을 다른 이름에서는 알 수 없습니다. 사본에서 작업하십시오</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: What is marked in an article is damaged: %2. Restore the project from a backup; “standoff backups %1” lists them</source>
        <translation>%1: 기사에 표시된 것이 손상되었습니다: %2. 프로젝트를 백업에서 복원하십시오. “standoff backups %1”(으)로 볼 수 있습니다</translation>
    </message>
    <message>
        <source>%1 was restored, but it is not certain to stay: %2</source>
        <translation>%1을(를) 복원했지만 그대로 남을지는 확실하지 않습니다: %2</translation>
    </message>
    <message>
        <source>%1. What was there is kept as %2</source>
        <translation>%1. 있던 것은 %2에 보관되어 있습니다</translation>
    </message>
    <message>
        <source>It cannot be unpacked</source>
        <translation>압축을 풀 수 없습니다</translation>
    </message>
    <message>
        <source>An entry of the history does not say how many annotations it is about</source>
        <translation>기록의 항목에 몇 개의 주석에 관한 것인지 나와 있지 않습니다</translation>
    </message>
</context>
<context>
    <name>Tagset</name>
    <message>
        <source>Entities</source>
        <translation>개체</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>인물</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>조직</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>장소</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>사건</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>제품</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>문서</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>수량</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>주장</translation>
    </message>
    <message>
        <source>Event or property</source>
        <translation>사건 또는 속성</translation>
    </message>
    <message>
        <source>Numerical</source>
        <translation>수치</translation>
    </message>
    <message>
        <source>Quote verification</source>
        <translation>인용 확인</translation>
    </message>
    <message>
        <source>Causal</source>
        <translation>인과</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>견해</translation>
    </message>
    <message>
        <source>Prediction</source>
        <translation>예측</translation>
    </message>
    <message>
        <source>Law or rule</source>
        <translation>법률 또는 규칙</translation>
    </message>
    <message>
        <source>Personal experience</source>
        <translation>개인 경험</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Named</source>
        <translation>실명</translation>
    </message>
    <message>
        <source>Described</source>
        <translation>설명으로만 표시</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>익명</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>언론</translation>
    </message>
    <message>
        <source>Cues</source>
        <translation>단서어</translation>
    </message>
    <message>
        <source>Cue</source>
        <translation>단서어</translation>
    </message>
    <message>
        <source>form</source>
        <extracomment>an attribute of a tag: in which form something is named</extracomment>
        <translation>형태</translation>
    </message>
    <message>
        <source>name</source>
        <extracomment>a form: by name</extracomment>
        <translation>이름</translation>
    </message>
    <message>
        <source>nominal</source>
        <extracomment>a form: by a noun phrase</extracomment>
        <translation>명사구</translation>
    </message>
    <message>
        <source>pronoun</source>
        <translation>대명사</translation>
    </message>
    <message>
        <source>absolute</source>
        <extracomment>a form of a date</extracomment>
        <translation>절대</translation>
    </message>
    <message>
        <source>relative</source>
        <extracomment>a form of a date</extracomment>
        <translation>상대</translation>
    </message>
    <message>
        <source>duration</source>
        <extracomment>a form of a date</extracomment>
        <translation>기간</translation>
    </message>
    <message>
        <source>exact</source>
        <extracomment>a form of a quantity</extracomment>
        <translation>정확</translation>
    </message>
    <message>
        <source>approximate</source>
        <extracomment>a form of a quantity</extracomment>
        <translation>대략</translation>
    </message>
    <message>
        <source>vague</source>
        <extracomment>a form of a quantity</extracomment>
        <translation>막연</translation>
    </message>
</context>
<context>
    <name>Term</name>
    <message>
        <source>person</source>
        <comment>entity.type</comment>
        <translation>인물</translation>
    </message>
    <message>
        <source>organisation</source>
        <comment>entity.type</comment>
        <translation>조직</translation>
    </message>
    <message>
        <source>location</source>
        <comment>entity.type</comment>
        <translation>장소</translation>
    </message>
    <message>
        <source>event</source>
        <comment>entity.type</comment>
        <translation>사건</translation>
    </message>
    <message>
        <source>product</source>
        <comment>entity.type</comment>
        <translation>제품</translation>
    </message>
    <message>
        <source>document</source>
        <comment>entity.type</comment>
        <translation>문서</translation>
    </message>
    <message>
        <source>other</source>
        <comment>entity.type</comment>
        <translation>기타</translation>
    </message>
    <message>
        <source>person</source>
        <comment>source.kind</comment>
        <translation>인물</translation>
    </message>
    <message>
        <source>organisation</source>
        <comment>source.kind</comment>
        <translation>조직</translation>
    </message>
    <message>
        <source>document</source>
        <comment>source.kind</comment>
        <translation>문서</translation>
    </message>
    <message>
        <source>data</source>
        <comment>source.kind</comment>
        <translation>데이터</translation>
    </message>
    <message>
        <source>media</source>
        <comment>source.kind</comment>
        <translation>언론</translation>
    </message>
    <message>
        <source>journalist</source>
        <comment>source.kind</comment>
        <translation>기자</translation>
    </message>
    <message>
        <source>unspecified group</source>
        <comment>source.kind</comment>
        <translation>불특정 집단</translation>
    </message>
    <message>
        <source>government</source>
        <comment>source.affiliation</comment>
        <translation>정부</translation>
    </message>
    <message>
        <source>corporate</source>
        <comment>source.affiliation</comment>
        <translation>기업</translation>
    </message>
    <message>
        <source>academic</source>
        <comment>source.affiliation</comment>
        <translation>학계</translation>
    </message>
    <message>
        <source>media</source>
        <comment>source.affiliation</comment>
        <translation>언론</translation>
    </message>
    <message>
        <source>group</source>
        <comment>source.affiliation</comment>
        <translation>단체</translation>
    </message>
    <message>
        <source>individual</source>
        <comment>source.affiliation</comment>
        <translation>개인</translation>
    </message>
    <message>
        <source>decision-maker</source>
        <comment>source.role</comment>
        <translation>의사 결정자</translation>
    </message>
    <message>
        <source>participant</source>
        <comment>source.role</comment>
        <translation>참여자</translation>
    </message>
    <message>
        <source>representative</source>
        <comment>source.role</comment>
        <translation>대변자</translation>
    </message>
    <message>
        <source>informational</source>
        <comment>source.role</comment>
        <translation>정보 제공자</translation>
    </message>
    <message>
        <source>current</source>
        <comment>source.status</comment>
        <translation>현직</translation>
    </message>
    <message>
        <source>former</source>
        <comment>source.status</comment>
        <translation>전직</translation>
    </message>
    <message>
        <source>named</source>
        <comment>source.identification</comment>
        <translation>실명</translation>
    </message>
    <message>
        <source>described</source>
        <comment>source.identification</comment>
        <translation>설명으로만 표시</translation>
    </message>
    <message>
        <source>pseudonym</source>
        <comment>source.identification</comment>
        <translation>가명</translation>
    </message>
    <message>
        <source>unnamed</source>
        <comment>source.identification</comment>
        <translation>익명</translation>
    </message>
    <message>
        <source>collective</source>
        <comment>source.identification</comment>
        <translation>집단</translation>
    </message>
    <message>
        <source>on the record</source>
        <comment>source.terms</comment>
        <translation>실명 인용 가능(온 더 레코드)</translation>
    </message>
    <message>
        <source>on background</source>
        <comment>source.terms</comment>
        <translation>배경 설명(백그라운드)</translation>
    </message>
    <message>
        <source>on deep background</source>
        <comment>source.terms</comment>
        <translation>심층 배경 설명(딥 백그라운드)</translation>
    </message>
    <message>
        <source>off the record</source>
        <comment>source.terms</comment>
        <translation>비보도(오프 더 레코드)</translation>
    </message>
    <message>
        <source>A</source>
        <comment>grade.reliability</comment>
        <translation>A</translation>
    </message>
    <message>
        <source>B</source>
        <comment>grade.reliability</comment>
        <translation>B</translation>
    </message>
    <message>
        <source>C</source>
        <comment>grade.reliability</comment>
        <translation>C</translation>
    </message>
    <message>
        <source>D</source>
        <comment>grade.reliability</comment>
        <translation>D</translation>
    </message>
    <message>
        <source>E</source>
        <comment>grade.reliability</comment>
        <translation>E</translation>
    </message>
    <message>
        <source>F</source>
        <comment>grade.reliability</comment>
        <translation>F</translation>
    </message>
    <message>
        <source>direct</source>
        <comment>attribution.form</comment>
        <translation>직접</translation>
    </message>
    <message>
        <source>indirect</source>
        <comment>attribution.form</comment>
        <translation>간접</translation>
    </message>
    <message>
        <source>mixed</source>
        <comment>attribution.form</comment>
        <translation>혼합</translation>
    </message>
    <message>
        <source>orphan quotation</source>
        <comment>attribution.form</comment>
        <translation>토막 인용</translation>
    </message>
    <message>
        <source>assertion</source>
        <comment>attribution.attitude</comment>
        <translation>단언</translation>
    </message>
    <message>
        <source>belief</source>
        <comment>attribution.attitude</comment>
        <translation>믿음</translation>
    </message>
    <message>
        <source>fact</source>
        <comment>attribution.attitude</comment>
        <translation>사실</translation>
    </message>
    <message>
        <source>eventuality</source>
        <comment>attribution.attitude</comment>
        <translation>사태</translation>
    </message>
    <message>
        <source>positive</source>
        <comment>attribution.polarity</comment>
        <translation>긍정</translation>
    </message>
    <message>
        <source>negative</source>
        <comment>attribution.polarity</comment>
        <translation>부정</translation>
    </message>
    <message>
        <source>determinate</source>
        <comment>attribution.determinacy</comment>
        <translation>확정</translation>
    </message>
    <message>
        <source>indeterminate</source>
        <comment>attribution.determinacy</comment>
        <translation>불확정</translation>
    </message>
    <message>
        <source>quote</source>
        <comment>attribution.channel</comment>
        <translation>인용</translation>
    </message>
    <message>
        <source>statement</source>
        <comment>attribution.channel</comment>
        <translation>성명</translation>
    </message>
    <message>
        <source>press report</source>
        <comment>attribution.channel</comment>
        <translation>언론 보도</translation>
    </message>
    <message>
        <source>published work</source>
        <comment>attribution.channel</comment>
        <translation>출판물</translation>
    </message>
    <message>
        <source>document</source>
        <comment>attribution.channel</comment>
        <translation>문서</translation>
    </message>
    <message>
        <source>public speech</source>
        <comment>attribution.channel</comment>
        <translation>공개 연설</translation>
    </message>
    <message>
        <source>private communication</source>
        <comment>attribution.channel</comment>
        <translation>사적 연락</translation>
    </message>
    <message>
        <source>social post</source>
        <comment>attribution.channel</comment>
        <translation>소셜 미디어 게시물</translation>
    </message>
    <message>
        <source>vote or poll</source>
        <comment>attribution.channel</comment>
        <translation>투표 또는 여론 조사</translation>
    </message>
    <message>
        <source>lawsuit</source>
        <comment>attribution.channel</comment>
        <translation>소송</translation>
    </message>
    <message>
        <source>proposal, order or law</source>
        <comment>attribution.channel</comment>
        <translation>제안, 명령 또는 법률</translation>
    </message>
    <message>
        <source>narrative</source>
        <comment>attribution.channel</comment>
        <translation>서술</translation>
    </message>
    <message>
        <source>direct observation</source>
        <comment>attribution.channel</comment>
        <translation>직접 관찰</translation>
    </message>
    <message>
        <source>declined comment</source>
        <comment>attribution.channel</comment>
        <translation>논평 거부</translation>
    </message>
    <message>
        <source>other</source>
        <comment>attribution.channel</comment>
        <translation>기타</translation>
    </message>
    <message>
        <source>event or property</source>
        <comment>claim.types</comment>
        <translation>사건 또는 속성</translation>
    </message>
    <message>
        <source>numerical</source>
        <comment>claim.types</comment>
        <translation>수치</translation>
    </message>
    <message>
        <source>quote verification</source>
        <comment>claim.types</comment>
        <translation>인용 확인</translation>
    </message>
    <message>
        <source>causal</source>
        <comment>claim.types</comment>
        <translation>인과</translation>
    </message>
    <message>
        <source>position</source>
        <comment>claim.types</comment>
        <translation>견해</translation>
    </message>
    <message>
        <source>prediction</source>
        <comment>claim.types</comment>
        <translation>예측</translation>
    </message>
    <message>
        <source>law or rule</source>
        <comment>claim.types</comment>
        <translation>법률 또는 규칙</translation>
    </message>
    <message>
        <source>personal experience</source>
        <comment>claim.types</comment>
        <translation>개인 경험</translation>
    </message>
    <message>
        <source>not factual</source>
        <comment>claim.factuality</comment>
        <translation>사실 주장 아님</translation>
    </message>
    <message>
        <source>unimportant factual</source>
        <comment>claim.factuality</comment>
        <translation>중요하지 않은 사실 주장</translation>
    </message>
    <message>
        <source>check-worthy factual</source>
        <comment>claim.factuality</comment>
        <translation>검증할 만한 사실 주장</translation>
    </message>
    <message>
        <source>spotted</source>
        <comment>claim.state</comment>
        <translation>발견됨</translation>
    </message>
    <message>
        <source>triaged</source>
        <comment>claim.state</comment>
        <translation>선별됨</translation>
    </message>
    <message>
        <source>assigned</source>
        <comment>claim.state</comment>
        <translation>배정됨</translation>
    </message>
    <message>
        <source>researching</source>
        <comment>claim.state</comment>
        <translation>조사 중</translation>
    </message>
    <message>
        <source>in review</source>
        <comment>claim.state</comment>
        <translation>검토 중</translation>
    </message>
    <message>
        <source>published</source>
        <comment>claim.state</comment>
        <translation>발행됨</translation>
    </message>
    <message>
        <source>corrected</source>
        <comment>claim.state</comment>
        <translation>정정됨</translation>
    </message>
    <message>
        <source>retracted</source>
        <comment>claim.state</comment>
        <translation>철회됨</translation>
    </message>
    <message>
        <source>dropped</source>
        <comment>claim.state</comment>
        <translation>중단됨</translation>
    </message>
    <message>
        <source>support</source>
        <comment>annotation.stance</comment>
        <translation>지지</translation>
    </message>
    <message>
        <source>deny</source>
        <comment>annotation.stance</comment>
        <translation>부인</translation>
    </message>
    <message>
        <source>query</source>
        <comment>annotation.stance</comment>
        <translation>의문</translation>
    </message>
    <message>
        <source>comment</source>
        <comment>annotation.stance</comment>
        <translation>논평</translation>
    </message>
    <message>
        <source>same</source>
        <comment>claim_link.kind</comment>
        <translation>같음</translation>
    </message>
    <message>
        <source>entails</source>
        <comment>claim_link.kind</comment>
        <translation>함의</translation>
    </message>
    <message>
        <source>supports</source>
        <comment>claim_link.kind</comment>
        <translation>뒷받침</translation>
    </message>
    <message>
        <source>contradicts</source>
        <comment>claim_link.kind</comment>
        <translation>모순</translation>
    </message>
    <message>
        <source>refines</source>
        <comment>claim_link.kind</comment>
        <translation>구체화</translation>
    </message>
    <message>
        <source>updates</source>
        <comment>claim_link.kind</comment>
        <translation>갱신</translation>
    </message>
    <message>
        <source>quantity differs</source>
        <comment>claim_link.kind</comment>
        <translation>수량 다름</translation>
    </message>
    <message>
        <source>extractive</source>
        <comment>evidence.answer_type</comment>
        <translation>추출형</translation>
    </message>
    <message>
        <source>abstractive</source>
        <comment>evidence.answer_type</comment>
        <translation>재서술형</translation>
    </message>
    <message>
        <source>boolean</source>
        <comment>evidence.answer_type</comment>
        <translation>예/아니요</translation>
    </message>
    <message>
        <source>unanswerable</source>
        <comment>evidence.answer_type</comment>
        <translation>답할 수 없음</translation>
    </message>
    <message>
        <source>web text</source>
        <comment>evidence.medium</comment>
        <translation>웹 텍스트</translation>
    </message>
    <message>
        <source>PDF</source>
        <comment>evidence.medium</comment>
        <translation>PDF</translation>
    </message>
    <message>
        <source>metadata</source>
        <comment>evidence.medium</comment>
        <translation>메타데이터</translation>
    </message>
    <message>
        <source>table</source>
        <comment>evidence.medium</comment>
        <translation>표</translation>
    </message>
    <message>
        <source>image</source>
        <comment>evidence.medium</comment>
        <translation>이미지</translation>
    </message>
    <message>
        <source>video</source>
        <comment>evidence.medium</comment>
        <translation>동영상</translation>
    </message>
    <message>
        <source>other</source>
        <comment>evidence.medium</comment>
        <translation>기타</translation>
    </message>
    <message>
        <source>supports</source>
        <comment>evidence.bearing</comment>
        <translation>뒷받침</translation>
    </message>
    <message>
        <source>refutes</source>
        <comment>evidence.bearing</comment>
        <translation>반박</translation>
    </message>
    <message>
        <source>context</source>
        <comment>evidence.bearing</comment>
        <translation>맥락</translation>
    </message>
    <message>
        <source>supported</source>
        <comment>verdict.conclusion</comment>
        <translation>뒷받침됨</translation>
    </message>
    <message>
        <source>refuted</source>
        <comment>verdict.conclusion</comment>
        <translation>반박됨</translation>
    </message>
    <message>
        <source>not enough evidence</source>
        <comment>verdict.conclusion</comment>
        <translation>증거 부족</translation>
    </message>
    <message>
        <source>conflicting evidence or cherry-picking</source>
        <comment>verdict.conclusion</comment>
        <translation>상충하는 증거 또는 취사선택</translation>
    </message>
    <message>
        <source>low</source>
        <comment>verdict.confidence</comment>
        <translation>낮음</translation>
    </message>
    <message>
        <source>moderate</source>
        <comment>verdict.confidence</comment>
        <translation>보통</translation>
    </message>
    <message>
        <source>high</source>
        <comment>verdict.confidence</comment>
        <translation>높음</translation>
    </message>
    <message>
        <source>accepted</source>
        <comment>annotation.status</comment>
        <translation>승인됨</translation>
    </message>
    <message>
        <source>proposed</source>
        <comment>annotation.status</comment>
        <translation>제안됨</translation>
    </message>
    <message>
        <source>rejected</source>
        <comment>annotation.status</comment>
        <translation>거부됨</translation>
    </message>
    <message>
        <source>entity</source>
        <comment>layer.kind</comment>
        <translation>개체</translation>
    </message>
    <message>
        <source>claim</source>
        <comment>layer.kind</comment>
        <translation>주장</translation>
    </message>
    <message>
        <source>source</source>
        <comment>layer.kind</comment>
        <translation>출처</translation>
    </message>
    <message>
        <source>cue</source>
        <comment>layer.kind</comment>
        <translation>단서어</translation>
    </message>
    <message>
        <source>other</source>
        <comment>layer.kind</comment>
        <translation>기타</translation>
    </message>
    <message>
        <source>headline</source>
        <comment>paragraph.role</comment>
        <translation>제목</translation>
    </message>
    <message>
        <source>byline</source>
        <comment>paragraph.role</comment>
        <translation>기자명</translation>
    </message>
    <message>
        <source>dateline</source>
        <comment>paragraph.role</comment>
        <translation>발신지</translation>
    </message>
    <message>
        <source>caption</source>
        <comment>paragraph.role</comment>
        <translation>사진 설명</translation>
    </message>
    <message>
        <source>credit</source>
        <comment>paragraph.role</comment>
        <translation>사진 제공</translation>
    </message>
    <message>
        <source>heading</source>
        <comment>paragraph.role</comment>
        <translation>소제목</translation>
    </message>
    <message>
        <source>body</source>
        <comment>paragraph.role</comment>
        <translation>본문</translation>
    </message>
    <message>
        <source>quote</source>
        <comment>paragraph.role</comment>
        <translation>인용</translation>
    </message>
    <message>
        <source>list item</source>
        <comment>paragraph.role</comment>
        <translation>목록 항목</translation>
    </message>
    <message>
        <source>NGO</source>
        <comment>source.affiliation</comment>
        <translation>비정부 기구</translation>
    </message>
    <message>
        <source>open</source>
        <comment>entity.disclosure</comment>
        <translation>공개</translation>
    </message>
    <message>
        <source>confidential</source>
        <comment>entity.disclosure</comment>
        <translation>기밀</translation>
    </message>
    <message>
        <source>open</source>
        <comment>source.disclosure</comment>
        <translation>공개</translation>
    </message>
    <message>
        <source>confidential</source>
        <comment>source.disclosure</comment>
        <translation>기밀</translation>
    </message>
    <message>
        <source>open</source>
        <comment>claim.disclosure</comment>
        <translation>공개</translation>
    </message>
    <message>
        <source>confidential</source>
        <comment>claim.disclosure</comment>
        <translation>기밀</translation>
    </message>
</context>
<context>
    <name>TourSteps</name>
    <message>
        <source>The articles</source>
        <translation>기사</translation>
    </message>
    <message>
        <source>What is to be read. %1 goes to the next one, %2 to the one before. Files are dropped here, or added with %3.</source>
        <translation>읽을 기사입니다. %1 키는 다음 기사로, %2 키는 이전 기사로 이동합니다. 파일을 여기에 끌어다 놓거나 %3 키로 추가합니다.</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>텍스트</translation>
    </message>
    <message>
        <source>Select words and press the letter that stands on a tag. %1 says who says it, %2 takes any step back, %3 removes the mark at the caret.</source>
        <translation>단어를 선택하고 태그에 적힌 글자를 누르십시오. %1 키는 누가 말하는지 지정하고, %2 키는 어떤 단계든 되돌리며, %3 키는 커서가 있는 주석을 제거합니다.</translation>
    </message>
    <message>
        <source>The registers</source>
        <translation>등록부</translation>
    </message>
    <message>
        <source>Who is namedPart, what is claimed, and who says so: each a record, with all of its mentions. %1, %2 and %3 lead into the lists.</source>
        <translation>누가 언급되고, 무엇이 주장되며, 누가 그렇게 말하는지: 저마다 하나의 레코드이며 모든 언급이 함께 있습니다. %1, %2, %3 키로 각 목록에 들어갑니다.</translation>
    </message>
    <message>
        <source>What is selected</source>
        <translation>선택한 것</translation>
    </message>
    <message>
        <source>The mark at the caret and its record, to be filled in. What is typed is saved at once; there is nothing to save by hand.</source>
        <translation>커서가 있는 주석과 그 레코드를 여기에서 채웁니다. 입력한 내용은 바로 저장되므로 따로 저장할 필요가 없습니다.</translation>
    </message>
    <message>
        <source>From part to part</source>
        <translation>영역 사이의 이동</translation>
    </message>
    <message>
        <source>%1 takes the focus from one part of the window to the next, %2 back.</source>
        <translation>%1 키는 포커스를 창의 다음 영역으로, %2 키는 이전 영역으로 옮깁니다.</translation>
    </message>
    <message>
        <source>Whatever you look for</source>
        <translation>무엇이든 찾기</translation>
    </message>
    <message>
        <source>%1 finds any command, article, record or claim by a few letters, and shows its key.</source>
        <translation>%1 키를 누르면 이름의 일부로 명령, 기사, 레코드, 주장을 찾고 명령의 단축키도 알 수 있습니다.</translation>
    </message>
    <message>
        <source>Hints and news</source>
        <translation>힌트와 알림</translation>
    </message>
    <message>
        <source>Here stands what you can do next, at the first uses, and that all is saved. %1 lists all keys. This project is a copy: try whatever you like, it goes when you close the window.</source>
        <translation>처음 쓰는 동안 다음에 할 수 있는 일과, 모두 저장되었다는 사실이 여기에 나타납니다. %1 키는 모든 단축키를 나열합니다. 이 프로젝트는 사본이니 무엇이든 해 보십시오. 창을 닫으면 사본은 사라집니다.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>an earlier verdict on the claim</source>
        <translation>주장에 대한 이전 판정</translation>
    </message>
    <message>
        <source>which words of an article are evidence</source>
        <translation>기사의 어느 단어가 증거인지</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>%1: There is no such file, and no such subcommand; see “standoff --help”</source>
        <translation>%1: 그런 파일도 하위 명령도 없습니다. “standoff --help”를 참고하십시오</translation>
    </message>
    <message>
        <source>There is no graphical session for the window; the subcommands need none, see “standoff --help”</source>
        <translation>창을 띄울 화면이 없습니다. 하위 명령은 화면 없이 쓸 수 있습니다. “standoff --help”를 참고하십시오</translation>
    </message>
    <message>
        <source>“%1” is not written in UTF-8, so the file cannot be named; rename it</source>
        <translation>“%1”은(는) UTF-8로 쓰이지 않아 파일을 가리킬 수 없습니다. 이름을 바꾸십시오</translation>
    </message>
</context>
</TS>
